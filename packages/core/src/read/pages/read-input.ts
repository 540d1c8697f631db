import type { QueryCommandInput, ScanCommandInput } from '@aws-sdk/client-dynamodb'
import type { Item } from '../../codec/item.js'
import { AliasTable } from '../../expressions/alias-table.js'
import type { Projection } from '../../expressions/projection.js'
import { renderProjection } from '../../expressions/projection.js'
import { renderCondition } from '../../expressions/render-condition.js'
import type { ReadRequest } from './read-request.js'
import { placeAttributes } from './start-key.js'

/** What differs from call to call of one reading. */
export interface ReadPart {
  /** The item behind which the call begins. */
  readonly startKey?: Item | undefined
  /** Items that the call examines at most. */
  readonly limit?: number | undefined
  /** Which part of a parallel scan. */
  readonly segment?: number
  /** Ask only how many there are. */
  readonly count?: boolean
}

/** The SDK's input of one call. */
export type ReadInput = QueryCommandInput & ScanCommandInput

/**
 * The input of one call of a reading. All expressions share their aliases. A projection is given the key attributes that it
 * lacks: without them nobody could tell where an item was, or load the rest of it.
 */
export function readInput(request: ReadRequest, { startKey, limit, segment, count }: ReadPart = {}): ReadInput {
  const { kind, table, index, forward, consistent, segments } = request
  return {
    TableName: table.name,
    ...(index !== undefined && { IndexName: index.name }),
    ...expressionsOf(request, count === true),
    ...(kind === 'query' && !forward && { ScanIndexForward: false }),
    ...(consistent && { ConsistentRead: true }),
    ...(limit !== undefined && { Limit: limit }),
    ...(segments > 1 && { Segment: segment ?? 0, TotalSegments: segments }),
    ...(startKey !== undefined && { ExclusiveStartKey: startKey }),
    ...(count === true && { Select: 'COUNT' }),
    ReturnConsumedCapacity: index === undefined ? 'TOTAL' : 'INDEXES',
  }
}

type Expressions = Pick<
  ReadInput,
  | 'KeyConditionExpression'
  | 'FilterExpression'
  | 'ProjectionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>

function expressionsOf(request: ReadRequest, count: boolean): Expressions {
  const { keyCondition, filter, projection } = request
  const aliases = new AliasTable()
  const expressions: Expressions = {
    ...(keyCondition && { KeyConditionExpression: renderCondition(keyCondition, aliases).expression }),
    ...(filter && { FilterExpression: renderCondition(filter, aliases).expression }),
    ...(projection && !count && { ProjectionExpression: renderProjection(withPlace(request, projection), aliases) }),
  }
  const { names, values } = aliases
  return {
    ...expressions,
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  }
}

function withPlace(request: ReadRequest, { paths }: Projection): Pick<Projection, 'paths'> {
  const known = new Set(paths.map(([name]) => name))
  const missing = placeAttributes(request).filter(({ name }) => !known.has(name))
  return { paths: [...paths, ...missing.map(({ name }) => [name])] }
}
