import { channel } from 'node:diagnostics_channel'
import { openLog } from './open-log.js'

/** The names of the channels. */
type ChannelName = 'sluice:flush' | 'sluice:batch' | 'sluice:retry' | 'sluice:wait'

/** A channel of `node:diagnostics_channel` and the log of the same name. */
export interface EventChannel<E> {
  /** Tells those who listen. The event is built only if there are any. */
  readonly tell: (build: () => E) => void
  /** Whether anybody listens. */
  readonly isHeard: () => boolean
}

/** Opens a channel; `describe` is an event as a line of the log. */
export function openChannel<E>(name: ChannelName, describe: (event: E) => string): EventChannel<E> {
  const events = channel(name)
  const log = openLog(name)
  const isHeard = (): boolean => events.hasSubscribers || log.enabled
  const tell = (build: () => E): void => {
    if (!isHeard()) return
    const event = build()
    if (log.enabled) log.write(describe(event))
    events.publish(event)
  }
  return { tell, isHeard }
}
