import type { EngineContext } from '../engine/engine-context.js'
import { execute } from '../engine/execute.js'

/** Runs operations of the engine on a store, as a client of DynamoDB would. */
export type RunOperation = (operation: string, input: object) => Readonly<Record<string, unknown>>

/** Runs operations at one moment, none of which is turned away. */
export function runOperations(context: Omit<EngineContext, 'turnAway'>): RunOperation {
  return (operation, input) => ({ ...execute(operation, input, { ...context, turnAway: undefined }) })
}
