import type { KeySchema } from './entity-schema.js'

/** One secondary index of a table, as an entity class declares it. */
export interface IndexSchema {
  readonly name: string
  readonly kind: 'global' | 'local'
  readonly key: KeySchema
  /** What the index holds beside the keys: all attributes, none, or those of these properties. */
  readonly projection: 'all' | 'keys' | readonly string[]
}
