import { execute } from '../engine/execute.js'
import type { Store } from '../storage/store.js'

/** Runs operations of the engine on a store, as a client of DynamoDB would. */
export type RunOperation = (operation: string, input: object) => Readonly<Record<string, unknown>>

/** Runs operations on a store at one moment. */
export function runOperations(store: Store, now: number, region: string): RunOperation {
  return (operation, input) => ({ ...execute(operation, input, { store, now, region, turnAway: undefined }) })
}
