/** Median, least and greatest of some numbers. */
export function summarise(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median, min: sorted[0], max: sorted.at(-1) }
}

/** Each round's value divided by the baseline's of the same round, summarised. */
export function summariseRatios(values, baseline) {
  return summarise(values.map((value, round) => value / baseline[round]))
}
