import { checkNotMixed } from '../../legacy/check-not-mixed.js'
import { MAX_BATCH_ANSWER_BYTES, MAX_BATCH_KEYS } from '../../limits.js'
import type { StoredItem } from '../../storage/stored-item.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { itemShape } from '../../wire/item-shape.js'
import { flag, listOf, mapOf, structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { onTable, readUnits } from '../capacity/capacity.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { CAPACITY_MODES, enumProblem, failed, throwProblems } from '../checks/constraints.js'
import { expressionMembers } from '../checks/expression-members.js'
import { attributesToGetProblem } from '../checks/legacy-problems.js'
import { tableNamesProblem } from '../checks/table-name.js'
import type { BatchEntry, EngineContext } from '../engine-context.js'
import { findReadTable } from '../lookup/find-read-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { readProjection } from '../reads/read-projection.js'
import type { Demand } from '../throughput/charge.js'
import { readDemand } from '../throughput/read-demand.js'
import { BatchGetAnswer } from './batch-get-answer.js'
import { BatchThrottle } from './batch-throttle.js'
import { type PreparedRead, prepareRead, type TableRequest } from './prepare-read.js'
import { selectTurnedAway } from './turn-away.js'

interface Input {
  readonly RequestItems?: Readonly<Record<string, TableRequest>>
  readonly ReturnConsumedCapacity?: string
}

const shape = structure({
  RequestItems: mapOf(
    structure({
      Keys: listOf(itemShape),
      ConsistentRead: flag,
      AttributesToGet: listOf(text),
      ProjectionExpression: text,
      ExpressionAttributeNames: expressionMembers.ExpressionAttributeNames,
    }),
  ),
  ReturnConsumedCapacity: text,
})

/** BatchGetItem. What is missing is left out; the order is the scan's, not the request's. */
export const batchGetItem: Operation = defineOperation('BatchGetItem', shape, (input: Input, context) => {
  checkInput(input)
  const reads = prepareAll(input.RequestItems ?? {}, context)
  const entryOf = ({ table, key }: PreparedRead): BatchEntry => ({ table: table.definition.name, kind: 'get', key })
  const turnedAway = selectTurnedAway(reads, entryOf, context.turnAway)
  const answer = new BatchGetAnswer(Object.keys(input.RequestItems ?? {}))
  const throttle = new BatchThrottle(context)
  let bytes = 0
  reads.forEach((read, index) => {
    const stored = turnedAway.has(index) ? undefined : read.table.get(read.partition, read.sort)
    bytes += stored?.size ?? 0
    const isHandedBack = turnedAway.has(index) || bytes > MAX_BATCH_ANSWER_BYTES
    if (isHandedBack || !throttle.admits(read.table, () => demandOf(read, stored))) answer.handBack(read)
    else answer.add(read, stored)
  })
  throttle.checkAnythingDone()
  return answer.toOutput(input.ReturnConsumedCapacity)
})

function demandOf({ partition, request }: PreparedRead, stored: StoredItem | undefined): Demand {
  return readDemand(onTable(readUnits(stored?.size ?? 0, request.ConsistentRead)), partition)
}

function checkInput({ RequestItems, ReturnConsumedCapacity }: Input): void {
  const tables = Object.entries(RequestItems ?? {})
  if (tables.length === 0) throwProblems([failed('Value', 'RequestItems', 'have length greater than or equal to 1')])
  throwProblems([
    tableNamesProblem(Object.keys(RequestItems ?? {}), JSON.stringify(RequestItems)),
    enumProblem('returnConsumedCapacity', ReturnConsumedCapacity, CAPACITY_MODES),
    ...tables.flatMap(([name, { Keys, AttributesToGet }]) => [
      keysProblem(name, Keys),
      attributesToGetProblem(AttributesToGet, `RequestItems.${name}.member.AttributesToGet`),
    ]),
  ])
  // one table's projection doesn't go with another's either
  const AttributesToGet = tables.find(([, request]) => request.AttributesToGet)
  const ProjectionExpression = tables.find(([, request]) => request.ProjectionExpression !== undefined)
  checkNotMixed({ AttributesToGet, ProjectionExpression }, ['AttributesToGet'], ['ProjectionExpression'])
  const total = tables.reduce((sum, [, { Keys = [] }]) => sum + Keys.length, 0)
  if (total > MAX_BATCH_KEYS) throw validationError('Too many items requested for the BatchGetItem call')
}

function keysProblem(table: string, keys: readonly WireItem[] | undefined): string | undefined {
  const member = `RequestItems.${table}.member.Keys`
  if (keys === undefined) return failed('Value null', member, 'not be null')
  if (keys.length === 0) return failed('Value', member, 'have length greater than or equal to 1')
  return keys.length > MAX_BATCH_KEYS
    ? failed('Value', member, `have length less than or equal to ${MAX_BATCH_KEYS}`)
    : undefined
}

function prepareAll(requests: Readonly<Record<string, TableRequest>>, context: EngineContext): readonly PreparedRead[] {
  const entries = Object.entries(requests)
  for (const [, { Keys = [] }] of entries) for (const key of Keys) normaliseItem(key, 'bare')
  const projections = entries.map(([, request]) => readProjection(request, 'bare'))
  const prepared = entries.map(([asked, request], index) => {
    const table = findReadTable(context, asked, request.ConsistentRead)
    return { asked, table, request, projection: projections[index] }
  })
  for (const { table, projection } of prepared) checkKeyPaths(table.definition, projection?.paths ?? [])
  const seen = new Set<string>()
  const reads = prepared.flatMap((one) => (one.request.Keys ?? []).map((key) => prepareRead(one, key)))
  for (const { table, partition, sort } of reads) {
    const identity = JSON.stringify([table.definition.name, partition, sort])
    if (seen.has(identity)) throw validationError('Provided list of item keys contains duplicates')
    seen.add(identity)
  }
  return [...reads].sort((left, right) => left.hash - right.hash)
}
