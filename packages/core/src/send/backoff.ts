/** How long a table is left alone after it turned operations away. */
export interface BackoffOptions {
  readonly baseDelayMs: number
  readonly maxDelayMs: number
}

/**
 * Capped exponential backoff with full jitter: a random part of `baseDelayMs * 2^(failures - 1)`, at most `maxDelayMs`.
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function backoffDelay(
  failures: number,
  { baseDelayMs, maxDelayMs }: BackoffOptions,
  random: () => number,
): number {
  return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1))
}
