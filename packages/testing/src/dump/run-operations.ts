import type { EngineContext } from '../engine/engine-context.js'
import { execute } from '../engine/execute.js'

/** Runs operations of the engine on a store, as a client of DynamoDB would. */
export type RunOperation = (operation: string, input: object) => Readonly<Record<string, unknown>>

/** When and where operations run, none of which is turned away. */
export type Moment = Omit<EngineContext, 'turnAway'>

/** Runs operations at one moment. */
export function runOperations(context: Moment): RunOperation {
  return (operation, input) => ({ ...execute(operation, input, { ...context, turnAway: undefined }) })
}
