import type { SortCondition } from '../syntax.js'

/** What a key condition asks of each attribute, by name. */
export type AskedConditions = Pick<ReadonlyMap<string, SortCondition>, 'size' | 'get'>
