import type { Store } from '../../storage/store.js'
import { ServiceError } from '../../wire/service-error.js'

/** How long DynamoDB knows a ClientRequestToken: "TransactWriteItems", Amazon DynamoDB API Reference. */
const TOKEN_LIFETIME_MS = 10 * 60 * 1000

interface Done {
  readonly payload: string
  readonly at: number
}

/** The ClientRequestTokens of the transactions that were done, with what they were. */
export class TransactionTokens {
  readonly #done = new Map<string, Done>()

  /**
   * Whether this very transaction was done in the last ten minutes.
   *
   * @throws {ServiceError} if the token stood for another one.
   */
  isDone(token: string | undefined, payload: string, now: number): boolean {
    const done = token === undefined ? undefined : this.#done.get(token)
    if (done === undefined || now - done.at > TOKEN_LIFETIME_MS) return false
    if (done.payload === payload) return true
    throw new ServiceError(
      'IdempotentParameterMismatchException',
      'DynamoDB rejected the request because you retried a request with a different payload but with an idempotent ' +
        'token that was already used.',
    )
  }

  /** Notes that a transaction is done. */
  note(token: string | undefined, payload: string, now: number): void {
    if (token !== undefined) this.#done.set(token, { payload, at: now })
  }
}

// tokens live and end with the tables that they wrote: a restored snapshot knows nothing of them
const tokens = new WeakMap<Store, TransactionTokens>()

/** The tokens of a store. */
export function tokensOf(store: Store): TransactionTokens {
  const known = tokens.get(store) ?? new TransactionTokens()
  tokens.set(store, known)
  return known
}
