import type { AllOptions } from '../read/pages/all-options.js'
import type { Page, PageOf } from '../read/pages/page.js'
import type { PageOptions } from '../read/pages/page-options.js'
import type { PagesOptions } from '../read/pages/pages-options.js'
import type { Explanation } from './explanation.js'

/**
 * What a query or scan finds, entities or views of type `R`: itself an async iterable over all of them, with one page read
 * ahead, until its limit or end. Nothing is read before it is asked for. All of its methods reject with a `ReadError` if
 * DynamoDB refuses a call, and, but for `page`, with a `ReadBudgetError` if the budget ends the read.
 */
export interface Results<R> extends AsyncIterable<R> {
  /** What each call brings, with its cursor, what it consumed and what all calls did so far. */
  pages(options?: PagesOptions): AsyncIterableIterator<PageOf<R>>
  /**
   * One page, as a web page shows it, and the cursors of those around it.
   *
   * @throws {CursorError} if a cursor is none of this query; then nothing is sent.
   */
  page(options?: PageOptions): Promise<Page<R>>
  /**
   * All of them, in memory.
   *
   * @throws {TooManyEntitiesError} if there are more than `max`.
   */
  all(options: AllOptions): Promise<R[]>
  /** The first one; `undefined` if there is none. */
  first(): Promise<R | undefined>
  /** Whether there is one, as stored: what is pending in the session doesn't count. */
  exists(): Promise<boolean>
  /** How many there are, as stored. DynamoDB counts, and bills as much as if it returned them. */
  count(): Promise<number>
  /**
   * The first request as a loop or `pages` will send it, and what it costs at most. `page` looks at one item more than its
   * limit, the others at no more. Sends nothing.
   */
  explain(): Explanation
}
