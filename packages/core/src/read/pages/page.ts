import type { ReadStop } from '../../errors/read-budget-error.js'
import type { ReadFigures } from './read-figures.js'

/** One page of a query or scan, as a web page or a REST answer shows it. */
export interface Page<E> {
  readonly items: readonly E[]
  /**
   * The cursor of the page that follows; `undefined` if nothing does. With a filter or a `pageSize`, or without a limit, that page
   * can turn out to be empty.
   */
  readonly next: string | undefined
  /** The cursor of the page before this one, for `before`; `undefined` if this is the first, and for scans. */
  readonly previous: string | undefined
  /** Whether nothing follows. */
  readonly done: boolean
  /** What the calls for this page consumed. */
  readonly consumed: ReadFigures
  /** The part of the budget that cut the page short, if one did. */
  readonly stoppedBy: ReadStop | undefined
}

/** What one call of a query or scan brought, on the way through all of it. */
export interface PageOf<E> {
  /** None where a filter left out all that was examined. */
  readonly items: readonly E[]
  /** The cursor of what follows; `undefined` if nothing does. */
  readonly next: string | undefined
  /** Whether nothing follows. */
  readonly done: boolean
  /** What this call consumed. */
  readonly consumed: ReadFigures
  /** What all calls so far consumed. */
  readonly progress: ReadFigures
}
