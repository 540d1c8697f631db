import { callLimit } from './call-limit.js'
import { PageStream } from './page-stream.js'
import { refuseCutReading } from './read-budget-end.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import { wholeStart } from './whole-start.js'

/**
 * How many items a query or scan has, at most its limit. What is pending in the session doesn't count: that is what is stored.
 *
 * @throws {ReadBudgetError} if the budget ended the reading.
 */
export async function countItems(context: ReadContext, request: ReadRequest): Promise<number> {
  const { limit } = request
  const stream = new PageStream(context, request, wholeStart(request), true)
  let count = 0
  try {
    while (limit === undefined || count < limit) {
      const page = await stream.next(callLimit(request, limit === undefined ? undefined : limit - count))
      if (page === undefined) break
      count += page.count
      stream.settle(page)
    }
    if (limit === undefined || count < limit) await refuseCutReading(context, request, stream)
  } finally {
    stream.close()
  }
  return Math.min(count, limit ?? count)
}

/** Whether a query or scan has any item, as stored. Without a filter one item is looked at. */
export async function existsAny(context: ReadContext, request: ReadRequest): Promise<boolean> {
  return (await countItems(context, { ...request, limit: 1 })) > 0
}
