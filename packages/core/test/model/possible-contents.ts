import type { Outcome } from '@sluice/core'
import { type Content, textOf } from './content.js'

/** What each item may hold just now, by what was said of the operations on it: one content, or several after a doubt. */
export class PossibleContents {
  readonly #byId = new Map<string, ReadonlyMap<string, Content | undefined>>()

  of(id: string): ReadonlyMap<string, Content | undefined> {
    return this.#byId.get(id) ?? new Map([[textOf(undefined), undefined]])
  }

  /** An operation ended; `content` is what it leaves where it is applied. */
  settle(id: string, outcome: Outcome, content: Content | undefined): void {
    const applied = [textOf(content), content] as const
    if (outcome === 'written') this.#byId.set(id, new Map([applied]))
    if (outcome === 'unknown') this.#byId.set(id, new Map([...this.of(id), applied]))
  }
}
