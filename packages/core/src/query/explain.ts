import { viewedProperties } from '../expressions/projection.js'
import { MAX_ITEM_BYTES, MAX_PAGE_BYTES, READ_UNIT_BYTES } from '../limits.js'
import { callLimit } from '../read/pages/call-limit.js'
import { readInput } from '../read/pages/read-input.js'
import type { ReadRequest } from '../read/pages/read-request.js'
import { heldProperties } from '../read/pages/view-shape.js'
import type { Explanation } from './explanation.js'

/** What a reading would send first, and what that costs at most. */
export function explain(request: ReadRequest): Explanation {
  const limit = callLimit(request, request.limit)
  const ofPage = maxUnitsOfPage(request, limit)
  const { maxPages = Number.POSITIVE_INFINITY, maxReadUnits = Number.POSITIVE_INFINITY } = request.budget
  return Object.freeze({
    operation: request.kind === 'query' ? 'Query' : 'Scan',
    input: readInput(request, { limit }),
    maxReadUnitsOfPage: ofPage,
    // the last call may go beyond the budget
    maxReadUnits: Math.min(maxPages * ofPage, maxReadUnits + ofPage * request.segments),
    fetchesFromTable: fetchesFromTable(request),
  })
}

function maxUnitsOfPage(request: ReadRequest, limit = Number.POSITIVE_INFINITY): number {
  const price = request.consistent ? 1 : 0.5
  const examined = Math.min(MAX_PAGE_BYTES, limit * MAX_ITEM_BYTES) / READ_UNIT_BYTES
  // each fetched item is billed by its own size
  const fetched = fetchesFromTable(request) ? (limit * MAX_ITEM_BYTES) / READ_UNIT_BYTES : 0
  return (examined + fetched) * price
}

/** Whether a local index is asked for what it doesn't hold: DynamoDB then reads each item from the table too. */
function fetchesFromTable({ schema, index, projection }: ReadRequest): boolean {
  if (index?.kind !== 'local' || index.projection === 'all' || projection === undefined) return false
  const held = heldProperties(schema.key, index)
  return viewedProperties(projection).some((property) => !held.includes(property))
}
