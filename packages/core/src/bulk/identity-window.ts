/** What happens when an operation meets another one on its item that isn't acknowledged yet. */
export type DuplicatePolicy = 'last-wins' | 'first-wins' | 'error'

/** What becomes of an operation that arrives. */
export type Admission<E> =
  | { readonly verdict: 'send' }
  /** It waits until the one under way has ended; `replaced` waited there before, and needn't be sent any more. */
  | { readonly verdict: 'wait'; readonly replaced: E | undefined }
  | { readonly verdict: 'drop' }
  | { readonly verdict: 'refuse' }

interface Place<E> {
  waiting: E | undefined
}

const SEND = Object.freeze({ verdict: 'send' })
const DROP = Object.freeze({ verdict: 'drop' })
const REFUSE = Object.freeze({ verdict: 'refuse' })

/**
 * The identities of a bulk load that aren't acknowledged yet. At most one operation of each is under way, so that an
 * older one never overwrites a newer: calls side by side have no order, and one that is turned away comes later.
 */
export class IdentityWindow<E> {
  readonly #policy: DuplicatePolicy
  readonly #places = new Map<string, Place<E>>()

  constructor(policy: DuplicatePolicy) {
    this.#policy = policy
  }

  /** Identities with an operation under way. */
  get size(): number {
    return this.#places.size
  }

  /** Decides about an operation that arrives. */
  admit(id: string, operation: E): Admission<E> {
    const place = this.#places.get(id)
    if (place === undefined) {
      this.#places.set(id, { waiting: undefined })
      return SEND
    }
    if (this.#policy === 'error') return REFUSE
    if (this.#policy === 'first-wins') return DROP
    const replaced = place.waiting
    place.waiting = operation
    return { verdict: 'wait', replaced }
  }

  /** Ends the operation that is under way; returns the one that waited for that, and is under way from now on. */
  leave(id: string): E | undefined {
    const next = this.#places.get(id)?.waiting
    if (next === undefined) this.#places.delete(id)
    else this.#places.set(id, { waiting: undefined })
    return next
  }
}
