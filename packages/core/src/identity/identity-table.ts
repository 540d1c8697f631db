import { hashText } from './hash-text.js'

/** What tells one identity from another: the text, and its hash. */
export interface Identifying {
  readonly id: string
  readonly hash: number
}

/** An identity of which the text is known. */
export function identifiedBy(id: string): Identifying {
  return { id, hash: hashText(id) }
}

/**
 * One value for each identity. By the hash: no text is made for an identity that isn't there yet, and a `Map` of texts
 * looks at others of them on its way, which among a million are in no cache.
 */
export class IdentityTable<V extends { readonly identity: Identifying }> {
  /** Values that share a hash go by their text, in a map that nobody's choice of keys makes slow. */
  readonly #byHash = new Map<number, V | Map<string, V>>()

  get(identity: Identifying): V | undefined {
    const found = this.#byHash.get(identity.hash)
    if (found === undefined) return undefined
    if (found instanceof Map) return found.get(identity.id)
    return found.identity.id === identity.id ? found : undefined
  }

  /** Adds the only value of its identity. */
  add(value: V): void {
    const { identity } = value
    const found = this.#byHash.get(identity.hash)
    if (found === undefined) this.#byHash.set(identity.hash, value)
    else if (found instanceof Map) found.set(identity.id, value)
    else this.#byHash.set(identity.hash, new Map([found, value].map((each) => [each.identity.id, each])))
  }

  /** Takes out a value that is there. */
  delete({ identity }: V): void {
    const found = this.#byHash.get(identity.hash)
    if (found instanceof Map) found.delete(identity.id)
    else this.#byHash.delete(identity.hash)
  }
}
