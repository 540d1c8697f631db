import { type EventChannel, openChannel } from './open-channel.js'

/** On `sluice:retry`: operations of a table that a call has carried will be carried again. */
export interface RetryEvent {
  readonly flush: number
  readonly table: string
  readonly operations: number
  /** Milliseconds that the table is left alone for. */
  readonly delayMs: number
  /** `UnprocessedItems`, or the name of the error, for example `ThrottlingException`. */
  readonly reason: string
}

/** Tells what is sent again, and why. */
export const retryEvents: EventChannel<RetryEvent> = openChannel('sluice:retry', (event) => {
  const { flush, table, operations, delayMs, reason } = event
  return `flush ${flush}: ${operations} of ${table} again after ${Math.round(delayMs)} ms: ${reason}`
})
