import type { Explanation } from './explanation.js'

/** What a query or scan finds. Nothing is read before one of these is called. */
export interface Results<R> extends AsyncIterable<R> {
  /**
   * All that is found, up to `max`.
   *
   * @throws {TooManyError} if there is more than that.
   */
  all(options: { readonly max: number }): Promise<R[]>
  /** The first that is found; `undefined` if nothing is. */
  first(): Promise<R | undefined>
  /** Whether anything is found. */
  exists(): Promise<boolean>
  /** How many are found: DynamoDB counts, and examines as much as if it returned them. */
  count(): Promise<number>
  /** The request of the first page as it will be sent, and what it costs at most. */
  explain(): Explanation
}
