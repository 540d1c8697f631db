/** Calls of one tick that are under way at a time. */
const CONCURRENCY = 8

/** Does all, a few at a time. `run` must not reject. */
export async function sideBySide<V>(values: readonly V[], run: (value: V) => Promise<void>): Promise<void> {
  const rest = values.values()
  const work = async (): Promise<void> => {
    for (const value of rest) await run(value)
  }
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, values.length) }, work))
}
