/** What happens when an operation meets another one on its item that isn't acknowledged yet. */
export type DuplicatePolicy = 'last-wins' | 'first-wins' | 'error'

/** What becomes of an operation that arrives. */
type Admission<E> =
  | { readonly verdict: 'send' }
  /** It waits until the one under way has ended; `replaced` waited there before, and needn't be sent any more. */
  | { readonly verdict: 'wait'; readonly replaced: E | undefined }
  | { readonly verdict: 'drop' }
  | { readonly verdict: 'refuse' }

/** An operation in the window. */
export interface Windowed {
  /** The one on the same item that waits until this one has ended. */
  waiting: this | undefined
}

const SEND = Object.freeze({ verdict: 'send' })
const DROP = Object.freeze({ verdict: 'drop' })
const REFUSE = Object.freeze({ verdict: 'refuse' })

/**
 * The identities of a bulk load that aren't acknowledged yet. At most one operation of each is under way, so that an
 * older one never overwrites a newer: calls side by side have no order, and one that is turned away comes later.
 */
export class IdentityWindow<E extends Windowed> {
  readonly #policy: DuplicatePolicy
  /** Nothing but the operation for each identity: there can be thousands. */
  readonly #underWay = new Map<string, E>()

  constructor(policy: DuplicatePolicy) {
    this.#policy = policy
  }

  /** Identities with an operation under way. */
  get size(): number {
    return this.#underWay.size
  }

  /** Decides about an operation that arrives. */
  admit(id: string, operation: E): Admission<E> {
    const first = this.#underWay.get(id)
    if (first === undefined) {
      this.#underWay.set(id, operation)
      return SEND
    }
    if (this.#policy === 'error') return REFUSE
    if (this.#policy === 'first-wins') return DROP
    const replaced = first.waiting
    first.waiting = operation
    return { verdict: 'wait', replaced }
  }

  /** Ends the operation that is under way, and returns it; one that waited for that is under way from now on. */
  leave(id: string): E | undefined {
    const ended = this.#underWay.get(id)
    if (ended?.waiting === undefined) this.#underWay.delete(id)
    else this.#underWay.set(id, ended.waiting)
    return ended
  }
}
