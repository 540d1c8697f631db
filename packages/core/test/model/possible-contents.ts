import type { Outcome } from '@sluice/core'
import { type Content, textOf } from './content.js'
import { allLeftBy, type Effect } from './effect.js'

/** What each item may hold just now, by what was said of the operations on it: one content, or several after a doubt. */
export class PossibleContents {
  readonly #byId = new Map<string, ReadonlyMap<string, Content | undefined>>()

  of(id: string): ReadonlyMap<string, Content | undefined> {
    return this.#byId.get(id) ?? new Map([[textOf(undefined), undefined]])
  }

  /** An operation ended that leaves this where it is applied. */
  settle(id: string, outcome: Outcome, effect: Effect): void {
    const before = [...this.of(id).values()]
    const left = allLeftBy(effect, before)
    if (outcome === 'written') this.#set(id, left)
    if (outcome === 'unknown') this.#set(id, [...before, ...left])
    if (outcome === 'condition-failed') {
      this.#set(
        id,
        before.filter((content) => effect(content).length === 0),
      )
    }
  }

  #set(id: string, contents: readonly (Content | undefined)[]): void {
    this.#byId.set(id, new Map(contents.map((content) => [textOf(content), content])))
  }
}
