import type { Baseline } from './identity-map.js'

/** What a flush left of an item: its image, `null` where it removed the item, `'unknown'` where only DynamoDB knows, as after a patch. */
export type StoredState = Baseline | null | 'unknown'
