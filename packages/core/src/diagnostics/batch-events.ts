import { type EventChannel, openChannel } from './open-channel.js'

/** On `sluice:batch`: a call has ended. */
export interface BatchEvent {
  /** Which flush made it: see `FlushStartEvent`. 0 for a call of a bulk load, as also in retry and wait events. */
  readonly flush: number
  /** A BatchWriteItem, a PutItem, DeleteItem or UpdateItem, or a TransactWriteItems. */
  readonly call: 'batch' | 'single' | 'transaction'
  /** Operations by table. */
  readonly tables: Readonly<Record<string, number>>
  readonly operations: number
  /** Bytes of the request's JSON, rounded up a little. */
  readonly bytes: number
  /** 1 if the call carried none of its operations again; else how often it carried the one that it carried most often. */
  readonly attempt: number
  /** Everything taken, some handed back, or refused, lost or cancelled as a whole. */
  readonly outcome: 'written' | 'leftovers' | 'failed'
  /** Operations acknowledged by this call. */
  readonly written: number
  /** Operations that it handed back as unprocessed. */
  readonly leftovers: number
  /** The name of the error that it ended with, for example `ThrottlingException`. */
  readonly error: string | undefined
  /** Milliseconds, by the session's clock. */
  readonly durationMs: number
  /** Capacity units by table, where the flush asked for them. */
  readonly consumedCapacity: Readonly<Record<string, number>>
}

/** Tells of each call. */
export const batchEvents: EventChannel<BatchEvent> = openChannel('sluice:batch', (event) => {
  const tables = Object.entries(event.tables).map(([table, count]) => `${table} ${count}`)
  const ended = event.error ?? `${event.written} written, ${event.leftovers} handed back`
  const what = `${event.call} of ${event.operations} (${tables.join(', ')}), ${event.bytes} bytes, attempt ${event.attempt}`
  return `flush ${event.flush}: ${what}: ${ended} in ${Math.round(event.durationMs)} ms`
})
