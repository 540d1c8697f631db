/** Choices that follow from a seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** Choices made from numbers of 0 to 1, 1 excluded. */
export function chanceOf(random: () => number): Chance {
  const below = (limit: number): number => Math.floor(random() * limit)
  // lists to pick from are never empty
  return { below, pick: (list) => list[below(list.length)]! }
}
