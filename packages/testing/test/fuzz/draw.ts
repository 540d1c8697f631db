import { type Random, seededRandom } from '#src/faults/random.js'

/** A seeded source of choices: the same seed makes the same ones. */
export class Draw {
  readonly #random: Random

  constructor(seed: number) {
    this.#random = seededRandom(seed)
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  /** A number from 0 up to, not including, 1. */
  share(): number {
    return this.#random()
  }

  /** True in this share of all cases. */
  chance(share: number): boolean {
    return this.#random() < share
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Expected something to choose from')
    return list[this.below(list.length)] as T // an index below the length
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries<number>(weights) as [K, number][] // the keys are K's
    let left = this.#random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    throw new Error('Expected weights above 0')
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list]
    return list.map(() => left.splice(this.below(left.length), 1)[0] as T) // as many as there are
  }

  /** Up to `most` different members, at least one. */
  some<T>(list: readonly T[], most: number): T[] {
    return this.shuffled(list).slice(0, 1 + this.below(Math.min(most, list.length)))
  }
}
