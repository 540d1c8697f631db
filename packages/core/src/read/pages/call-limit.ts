import type { ReadRequest } from './read-request.js'

/** Items that a call may examine for so many that are wanted: without a filter no more than those. `undefined` for 1 MB. */
export function callLimit({ filter, pageSize }: ReadRequest, wanted: number | undefined): number | undefined {
  if (wanted === undefined || filter !== undefined) return pageSize
  return Math.min(wanted, pageSize ?? wanted)
}
