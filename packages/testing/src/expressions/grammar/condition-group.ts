import type { WrittenCondition } from './written.js'

/** The conditions between two parentheses, or of a whole expression, while they are read. */
export class ConditionGroup {
  readonly #alternatives: WrittenCondition[][] = [[]]
  #nots = 0

  /** Whether nothing has been read yet. */
  get isEmpty(): boolean {
    return this.#nots === 0 && this.#alternatives.length === 1 && this.#alternatives[0]?.length === 0
  }

  /** Negates the next condition. */
  not(): void {
    this.#nots++
  }

  /** Adds a condition, joined to those before it by AND. */
  add(condition: WrittenCondition): void {
    let negated = condition
    for (; this.#nots > 0; this.#nots--) negated = { kind: 'not', condition: negated }
    this.#alternatives.at(-1)?.push(negated)
  }

  /** Begins another alternative. */
  or(): void {
    this.#alternatives.push([])
  }

  /** The whole. */
  close(): WrittenCondition {
    return join(
      'or',
      this.#alternatives.map((conditions) => join('and', conditions)),
    )
  }
}

function join(kind: 'and' | 'or', conditions: readonly WrittenCondition[]): WrittenCondition {
  const [only, ...others] = conditions
  return only !== undefined && others.length === 0 ? only : { kind, conditions }
}
