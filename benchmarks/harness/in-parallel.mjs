/**
 * Runs `work` on each value, at most `concurrency` at a time: what callers of a library without this write themselves.
 *
 * @returns the sum of the numbers that `work` gives
 */
export async function inParallel(values, concurrency, work) {
  let next = 0
  let sum = 0
  const worker = async () => {
    while (next < values.length) sum += await work(values[next++])
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, values.length) }, worker))
  return sum
}
