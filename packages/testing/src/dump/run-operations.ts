import type { EngineContext } from '../engine/engine-context.js'
import { execute } from '../engine/execute.js'

/** Runs operations of the engine on a store, as a client of DynamoDB would. */
export type RunOperation = (operation: string, input: object) => Readonly<Record<string, unknown>>

/** Runs operations on a store at one moment. */
export function runOperations(context: Pick<EngineContext, 'store' | 'now' | 'region' | 'expireItems'>): RunOperation {
  return (operation, input) => ({ ...execute(operation, input, { ...context, turnAway: undefined }) })
}
