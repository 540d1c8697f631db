/** How long a table is left alone after it turned operations away. */
export interface BackoffOptions {
  readonly baseDelayMs: number
  readonly maxDelayMs: number
}

/** Without a cap a long outage would end at 0 * Infinity, which is no time at all. */
const MAX_DOUBLINGS = 60

/**
 * Capped exponential backoff with full jitter: a random part of `baseDelayMs * 2^(failures - 1)`, at most `maxDelayMs`.
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function backoffDelay(failures: number, options: BackoffOptions, random: () => number): number {
  const delay = fullJitter(failures, options, random)
  // a random of the application's own may be anything, NaN included
  return delay >= 0 ? Math.min(options.maxDelayMs, delay) : 0
}

function fullJitter(failures: number, { baseDelayMs, maxDelayMs }: BackoffOptions, random: () => number): number {
  return fraction(random) * Math.min(maxDelayMs, baseDelayMs * 2 ** Math.min(failures - 1, MAX_DOUBLINGS))
}

/** One that throws mustn't lose what is to be sent again. */
function fraction(random: () => number): number {
  try {
    return random()
  } catch {
    return Math.random()
  }
}
