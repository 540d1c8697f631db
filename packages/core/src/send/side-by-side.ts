/** Does all, so many at a time, each begun in its turn. `run` must not reject. */
export async function sideBySide<V>(
  values: readonly V[],
  concurrency: number,
  run: (value: V) => Promise<void>,
): Promise<void> {
  const rest = values.values()
  const work = async (): Promise<void> => {
    for (const value of rest) await run(value)
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, values.length) }, work))
}
