/**
 * Where Sluice takes its time from. Inject one (for example the fake client's `VirtualClock`) to make retries instant
 * and deterministic in tests.
 */
export interface Clock {
  /** Milliseconds since any fixed moment. Must never go back, as the time of day can: pauses end by it. */
  now(): number
  /** Resolves after `ms` milliseconds; rejects with `signal.reason` as soon as the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /**
   * The time of day, in milliseconds since 1970-01-01T00:00:00Z: for what other processes read too, such as the age of
   * cursors. Default: `Date.now`.
   */
  timeOfDay?(): number
}
