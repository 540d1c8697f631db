import type { ErrorCode } from '../errors/error-code.js'
import { type EventChannel, openChannel } from './open-channel.js'

/** On `sluice:flush`: a flush has taken what was pending. */
export interface FlushStartEvent {
  readonly kind: 'start'
  /** Names the flush in all its events: a number that no other flush of the process has. */
  readonly flush: number
  /** Operations taken. */
  readonly operations: number
}

/** On `sluice:flush`: a flush is settled. */
export interface FlushEndEvent {
  readonly kind: 'end'
  readonly flush: number
  readonly operations: number
  /** Whether everything was written. */
  readonly ok: boolean
  /** Operations by outcome; empty where nothing was sent because of `error`. */
  readonly outcomes: Readonly<Record<string, number>>
  readonly calls: number
  readonly retriedCalls: number
  /** Operations handed back as unprocessed, counted each time. */
  readonly leftovers: number
  readonly bytesSent: number
  /** Milliseconds, by the session's clock. */
  readonly elapsedMs: number
  /** Of these, milliseconds in which nothing was under way and the flush waited for a table. */
  readonly waitedMs: number
  /** What ended the flush before anything was sent, for example `SEAL_FAILED` or `TRANSACTION_TOO_LARGE`. */
  readonly error: ErrorCode | undefined
}

/** What `sluice:flush` tells. */
export type FlushEvent = FlushStartEvent | FlushEndEvent

/** Tells of the start and the end of each flush. */
export const flushEvents: EventChannel<FlushEvent> = openChannel('sluice:flush', (event) => {
  const { flush, operations } = event
  if (event.kind === 'start') return `flush ${flush}: ${operations} operations`
  const outcomes = Object.entries(event.outcomes).filter(([, count]) => count > 0)
  const ended = outcomes.map(([outcome, count]) => `${count} ${outcome}`).join(', ') || (event.error ?? 'nothing to do')
  return `flush ${flush}: ended after ${Math.round(event.elapsedMs)} ms, ${event.calls} calls: ${ended}`
})
