import { type EventChannel, openChannel } from './open-channel.js'

/** On `sluice:wait`: nothing was under way, and the flush waited until a table was ready for more. */
export interface WaitEvent {
  readonly flush: number
  /** Milliseconds waited, by the session's clock. */
  readonly waitedMs: number
}

/** Tells of each wait, when it is over. */
export const waitEvents: EventChannel<WaitEvent> = openChannel('sluice:wait', ({ flush, waitedMs }) => {
  return `flush ${flush}: waited ${Math.round(waitedMs)} ms`
})
