/** The seed of a run: `SLUICE_SEED`, or else the usual one, or else a new one each time. */
export function fuzzSeed(usual?: number, given: string | undefined = process.env.SLUICE_SEED): number {
  if (given === undefined || given === '') return usual ?? Math.floor(Math.random() * 2 ** 31)
  const seed = Number(given)
  if (Number.isSafeInteger(seed) && seed >= 0) return seed
  throw new Error(`Expected SLUICE_SEED to be a whole number, got '${given}'`)
}
