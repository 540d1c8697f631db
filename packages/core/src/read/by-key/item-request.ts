import type { KeyRead } from '../../client/key-read.js'
import type { Item } from '../../codec/item.js'
import type { Identity } from '../../identity/identity.js'
import { onAbort } from './on-abort.js'

/** One item that is asked for, once for all who want it. */
export class ItemRequest implements KeyRead {
  readonly identity: Identity
  readonly paths: KeyRead['paths']
  /** Ends the asking, if nobody wants the item any more. */
  onAbandon: (() => void) | undefined
  readonly #item: Promise<Item | undefined>
  #resolve: (item: Item | undefined) => void = () => undefined
  #reject: (error: unknown) => void = () => undefined
  #wanted = 0
  #isAbandoned = false

  constructor({ identity, paths }: KeyRead) {
    this.identity = identity
    this.paths = paths
    this.#item = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /** Whether nobody waits for it any more: then it may never end. */
  get isAbandoned(): boolean {
    return this.#isAbandoned
  }

  /** The item; `undefined` if there is none. Rejects with the signal's reason as soon as that is aborted. */
  join(signal: AbortSignal | undefined): Promise<Item | undefined> {
    this.#wanted++
    if (signal === undefined) return this.#item
    if (signal.aborted) {
      this.#leave()
      return Promise.reject(signal.reason)
    }
    return new Promise((resolve, reject) => {
      const unwatch = onAbort(signal, () => {
        unwatch()
        this.#leave()
        reject(signal.reason)
      })
      this.#item.then(resolve, reject).finally(unwatch)
    })
  }

  bring(item: Item | undefined): void {
    this.#resolve(item)
  }

  fail(error: unknown): void {
    this.#reject(error)
  }

  /** Calls back when the item has come or failed. */
  onEnd(listener: () => void): void {
    this.#item.then(listener, listener)
  }

  #leave(): void {
    this.#wanted--
    if (this.#wanted > 0) return
    this.#isAbandoned = true
    this.onAbandon?.()
    // nobody hears it but who keeps book of what is under way
    this.#resolve(undefined)
  }
}
