import { createHash } from 'node:crypto'
import type { Store } from '../../storage/store.js'
import { ServiceError } from '../../wire/service-error.js'

/** How long DynamoDB knows a ClientRequestToken: "TransactWriteItems", Amazon DynamoDB API Reference. */
const TOKEN_LIFETIME_MS = 10 * 60 * 1000

interface Done {
  /** Stands for the payload, which may be of 16 MB. */
  readonly digest: string
  readonly at: number
}

/** The ClientRequestTokens of the transactions that were done in the last ten minutes, with what they were. */
export class TransactionTokens {
  /** Oldest first. */
  readonly #done = new Map<string, Done>()

  /** How many tokens are known. */
  get size(): number {
    return this.#done.size
  }

  /**
   * Whether this very transaction was done in the last ten minutes.
   *
   * @throws {ServiceError} if the token stood for another one.
   */
  isDone(token: string | undefined, payload: string, now: number): boolean {
    const done = token === undefined ? undefined : this.#done.get(token)
    if (done === undefined || now - done.at > TOKEN_LIFETIME_MS) return false
    if (done.digest === digestOf(payload)) return true
    throw new ServiceError(
      'IdempotentParameterMismatchException',
      'DynamoDB rejected the request because you retried a request with a different payload but with an idempotent ' +
        'token that was already used.',
    )
  }

  /** Notes that a transaction is done. */
  note(token: string | undefined, payload: string, now: number): void {
    if (token === undefined) return
    for (const [known, { at }] of this.#done) {
      if (now - at <= TOKEN_LIFETIME_MS) break
      this.#done.delete(known)
    }
    // set anew, to stand last
    this.#done.delete(token)
    this.#done.set(token, { digest: digestOf(payload), at: now })
  }
}

function digestOf(payload: string): string {
  return createHash('sha256').update(payload).digest('base64')
}

/** Lets a store that goes on from another know its tokens. */
export function keepTokens(from: Store, to: Store): void {
  tokens.set(to, tokensOf(from))
}

// tokens live and end with the tables that they wrote: a restored snapshot knows nothing of them
const tokens = new WeakMap<Store, TransactionTokens>()

/** The tokens of a store. */
export function tokensOf(store: Store): TransactionTokens {
  const known = tokens.get(store) ?? new TransactionTokens()
  tokens.set(store, known)
  return known
}
