/** Where time comes from: what tells it, and what waits. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /**
   * Resolves after `ms` milliseconds. Rejects with `signal.reason` when `signal` is aborted, at once if it already is,
   * and leaves no listener behind.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
