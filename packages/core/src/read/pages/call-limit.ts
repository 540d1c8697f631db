import { MAX_PAGE_BYTES } from '../../limits.js'
import type { ReadRequest } from './read-request.js'

/** Items that a call may examine for so many that are wanted: without a filter no more than those. `undefined` for 1 MB. */
export function callLimit({ filter, pageSize }: ReadRequest, wanted: number | undefined): number | undefined {
  const limit = wanted === undefined || filter !== undefined ? pageSize : Math.min(wanted, pageSize ?? wanted)
  // no 1 MB has more items than bytes, and `Limit` is a whole number of 32 bits
  return limit === undefined || limit > MAX_PAGE_BYTES ? undefined : limit
}
