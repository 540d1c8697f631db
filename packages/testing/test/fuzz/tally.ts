/** Counts how often each name came up. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(name: string, count = 1): void {
    this.#counts.set(name, this.count(name) + count)
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  names(): readonly string[] {
    return [...this.#counts.keys()].sort()
  }
}
