import { OptionError } from '../../errors/option-error.js'
import { knownOptions, positiveInteger } from '../../options/check-option.js'
import type { ReadRequest } from './read-request.js'

/** Which page, and how long. */
export interface PageOptions {
  /** The `next` of another page: what follows that one. Default: the first page. */
  readonly after?: string | undefined
  /** The `previous` of another page: what comes before that one, the nearest. Not together with `after`, nor of scans. */
  readonly before?: string | undefined
  /** Entities on the page at most, at least 1. Default: the query's `limit`; without one, what the first call brings that brings anything. */
  readonly limit?: number | undefined
}

/** Page options, checked; the cursors are checked when they are read. */
export interface PageSettings {
  readonly after: string | undefined
  readonly before: string | undefined
  readonly limit: number | undefined
}

const KNOWN = ['after', 'before', 'limit'] as const satisfies (keyof PageOptions)[]

/** Copies and validates page options. */
export function checkPageOptions(request: ReadRequest, options: PageOptions): PageSettings {
  knownOptions('page', options, KNOWN)
  const { after, before, limit } = options
  if (before !== undefined && after !== undefined) {
    throw new OptionError('before', 'left out where `after` is given', before)
  }
  if (before !== undefined && request.kind === 'scan') {
    throw new OptionError('before', 'left out: a scan has no order in which it could go back', before)
  }
  return { after, before, limit: limit === undefined ? request.limit : positiveInteger('limit', limit, 1) }
}
