import { batchGetItems, type ItemsRead } from '../../client/batch-get-items.js'
import { classifyError } from '../../client/classify-error.js'
import { getItem } from '../../client/get-item.js'
import type { ReadCalls } from '../../client/read-calls.js'
import { sideBySide } from '../../send/side-by-side.js'
import { ReadRetry, type ReadRetryContext } from '../read-retry.js'
import { CALLS_AT_A_TIME } from './calls-at-a-time.js'
import type { ItemRequest } from './item-request.js'
import { TurnedAway } from './turned-away.js'

/** How requests are carried. */
export interface CarryContext extends ReadRetryContext {
  readonly calls: ReadCalls
  readonly consistent: boolean
}

/**
 * Asks for what fits into one call, until each request has its item or its failure: what DynamoDB hands back is asked for
 * again. A single one goes as a GetItem. Never rejects.
 */
export async function carryRequests(context: CarryContext, requests: readonly ItemRequest[]): Promise<void> {
  const abandoned = new AbortController()
  let rest = requests
  const isWanted = (): boolean => rest.some((request) => !request.isAbandoned)
  for (const request of requests) request.onAbandon = () => isWanted() || abandoned.abort()
  try {
    // a clock of the application's own can throw
    const retry = new ReadRetry({ ...context, signal: abandoned.signal })
    for (let answers = 1; isWanted(); answers++) {
      const { found, left } = await retry.call(() => {
        rest = rest.filter((request) => !request.isAbandoned)
        return ask(context, rest, abandoned.signal)
      })
      for (const request of rest) if (!left.has(request)) request.bring(found.get(request))
      if (left.size === 0) return
      // an answer ends at 16 MB: then the rest wasn't turned away
      if (left.size < rest.length) retry.noteProgress()
      rest = rest.filter((request) => left.has(request))
      if (!(await retry.pause())) throw new TurnedAway(answers)
    }
  } catch (error) {
    await isolate(context, rest, error)
  }
}

async function ask(
  { calls, consistent }: CarryContext,
  requests: readonly ItemRequest[],
  signal: AbortSignal,
): Promise<ItemsRead<ItemRequest>> {
  const [only, ...more] = requests
  if (only === undefined || more.length > 0) return batchGetItems(calls, requests, { consistent, signal })
  const item = await getItem(calls, only, { consistent, signal })
  return { found: new Map(item === undefined ? [] : [[only, item]]), left: new Set() }
}

/** A get must not fail for what only another one in its call, or only the way of asking, is refused for. */
async function isolate(context: CarryContext, requests: readonly ItemRequest[], error: unknown): Promise<void> {
  const parts = divide(requests, error)
  if (parts.length > 1) return sideBySide(parts, CALLS_AT_A_TIME, (part) => carryRequests(context, part))
  for (const request of requests) request.fail(error)
}

function divide(requests: readonly ItemRequest[], error: unknown): readonly (readonly ItemRequest[])[] {
  if (error instanceof TurnedAway) return [requests]
  const { kind } = classifyError(error)
  if (kind !== 'validation' && kind !== 'access-denied' && kind !== 'table-missing') return [requests]
  const byTable = new Map<string, ItemRequest[]>()
  for (const request of requests) {
    const { name } = request.identity.table
    byTable.set(name, [...(byTable.get(name) ?? []), request])
  }
  // GetItem and BatchGetItem are permissions of their own, and a policy can name the keys
  const isOneTable = byTable.size === 1
  return isOneTable && kind === 'access-denied' ? requests.map((request) => [request]) : [...byTable.values()]
}
