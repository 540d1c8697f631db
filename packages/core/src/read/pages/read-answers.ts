import type { QueryCommandOutput, ScanCommandOutput } from '@aws-sdk/client-dynamodb'
import { openReadCalls, type PageAnswer } from '../../client/read-calls.js'
import type { StoredItem } from '../../codec/stored-item.js'
import type { Place } from '../../cursor/position.js'
import type { ReadContext } from './read-context.js'
import type { ReadFigures } from './read-figures.js'
import { type ReadInput, type ReadPart, readInput } from './read-input.js'
import type { ReadRequest } from './read-request.js'
import { viewShape } from './view-shape.js'

/** The answer to one call of a query or scan. */
export interface ReadPageAnswer {
  readonly segment: number
  /** None where only their count was asked for. */
  readonly items: readonly StoredItem[]
  readonly count: number
  /** Behind the last item that was examined. */
  readonly end: Place
  readonly consumed: ReadFigures
}

type Ask = (part: ReadPart, signal: AbortSignal) => Promise<ReadPageAnswer>

/** Opens the way for the calls of one query or scan. A call rejects with what the client threw, or with an UnreadableAnswer. */
export function openReadAnswers(context: ReadContext, request: ReadRequest): Ask {
  const { query, scan } = openReadCalls(context.client)
  const call = request.kind === 'query' ? query : scan
  const asText = viewShape(request) === undefined
  return async (part, signal) => {
    const input: ReadInput = readInput(request, part)
    return answerOf(part.segment ?? 0, await call(input, { signal, asText }))
  }
}

function answerOf(
  segment: number,
  { output, items }: PageAnswer<QueryCommandOutput | ScanCommandOutput>,
): ReadPageAnswer {
  // other servers than DynamoDB leave out what there is none of
  const { Count = items.length, ScannedCount = Count, LastEvaluatedKey, ConsumedCapacity } = output
  const consumed = { readUnits: ConsumedCapacity?.CapacityUnits ?? 0, pages: 1, examined: ScannedCount }
  return { segment, items, count: Count, end: LastEvaluatedKey ?? 'end', consumed }
}
