import { MAX_BATCH_WRITES } from '../../limits.js'
import type { ItemChange } from '../../storage/collection-growth.js'
import type { Table } from '../../storage/table.js'
import { itemShape } from '../../wire/item-shape.js'
import { plainTableName } from '../../wire/plain-table-name.js'
import { listOf, mapOf, type Read, structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import { CAPACITY_MODES, COLLECTION_MODES, enumProblem, throwProblems } from '../checks/constraints.js'
import { tableNamesProblem } from '../checks/table-name.js'
import type { BatchEntry, EngineContext } from '../engine-context.js'
import { keyAttributes } from '../keys/primary-key.js'
import { findTable } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { type Demand } from '../throughput/charge.js'
import { writeDemand } from '../throughput/write-demand.js'
import { checkCollections } from '../writes/check-collections.js'
import { deleteItem, putItem } from '../writes/write-item.js'
import { BatchThrottle } from './batch-throttle.js'
import { BatchWriteAnswer } from './batch-write-answer.js'
import { type PreparedWrite, prepareWrite, type WriteRequest } from './prepare-write.js'
import { selectTurnedAway } from './turn-away.js'

const shape = structure({
  RequestItems: mapOf(
    listOf(structure({ PutRequest: structure({ Item: itemShape }), DeleteRequest: structure({ Key: itemShape }) })),
  ),
  ReturnConsumedCapacity: text,
  ReturnItemCollectionMetrics: text,
})

/** BatchWriteItem: all of it is checked before any of it is done. */
export const batchWriteItem: Operation = defineOperation('BatchWriteItem', shape, (input, context) => {
  checkInput(input)
  const writes = prepareAll(input.RequestItems ?? {}, context)
  const turnedAway = selectTurnedAway(writes, entryOf, context.turnAway)
  const throttle = new BatchThrottle(context)
  const admitted = writes.map(
    (write, index) => !turnedAway.has(index) && throttle.admits(write.table, () => demandOf(write)),
  )
  throttle.checkAnythingDone()
  if (context.itemCollectionLimitBytes !== undefined) {
    const changes = writes.map((write, index) => (admitted[index] ? changeOf(write) : undefined))
    checkCollections(changes, context.itemCollectionLimitBytes)
  }
  const answer = new BatchWriteAnswer(input)
  writes.forEach((write, index) => {
    if (admitted[index]) answer.add(write, apply(write))
    else answer.handBack(write)
  })
  return answer.toOutput()
})

function checkInput(input: Read<typeof shape>): void {
  const tables = Object.entries(input.RequestItems ?? {})
  if (tables.length === 0) throw validationError('The requestItems parameter is required for BatchWriteItem')
  throwProblems([
    enumProblem('returnConsumedCapacity', input.ReturnConsumedCapacity, CAPACITY_MODES),
    enumProblem('returnItemCollectionMetrics', input.ReturnItemCollectionMetrics, COLLECTION_MODES),
    tables.some(([, { length }]) => length === 0 || length > MAX_BATCH_WRITES) ? wrongLength(tables) : undefined,
  ])
  throwProblems([tableNamesProblem(Object.keys(input.RequestItems ?? {}), told(tables))])
  const total = tables.reduce((sum, [, { length }]) => sum + length, 0)
  if (total > MAX_BATCH_WRITES) throw validationError('Too many items requested for the BatchWriteItem call')
}

type Tables = readonly (readonly [string, readonly unknown[]])[]

// DynamoDB tells the whole request here; how many requests there are will do
function told(tables: Tables): string {
  return `{${tables.map(([name, { length }]) => `${name}=[${length} requests]`).join(', ')}}`
}

function wrongLength(tables: Tables): string {
  return (
    `Value '${told(tables)}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: ` +
    `[Member must have length less than or equal to ${MAX_BATCH_WRITES}, Member must have length greater than or equal to 1]`
  )
}

function prepareAll(
  requests: Readonly<Record<string, readonly WriteRequest[]>>,
  context: EngineContext,
): readonly PreparedWrite[] {
  const unchecked = Object.entries(requests).flatMap(([asked, list]) =>
    list.map((request) => ({ asked, prepare: prepareWrite(request) })),
  )
  const tables = new Map<string, Table>()
  for (const asked of Object.keys(requests)) tables.set(asked, findTable(context.store, asked))
  const seen = new Set<string>()
  return unchecked.map(({ asked, prepare }) => {
    const write = prepare(asked, tables.get(asked) ?? findTable(context.store, asked))
    // the length keeps ('a', 'bc') apart from ('ab', 'c')
    const identity = `${plainTableName(asked)}/${write.partition.length}:${write.partition}${write.sort}`
    if (seen.has(identity)) throw validationError('Provided list of item keys contains duplicates')
    seen.add(identity)
    return write
  })
}

function entryOf(write: PreparedWrite): BatchEntry {
  const { name, key } = write.table.definition
  return {
    table: name,
    kind: write.kind,
    key: write.kind === 'put' ? keyAttributes(key, write.stored.item) : write.key,
  }
}

function changeOf(write: PreparedWrite): ItemChange {
  return { table: write.table, key: write, after: write.kind === 'put' ? write.stored : undefined }
}

function demandOf(write: PreparedWrite): Demand {
  const { table, partition, sort } = write
  const after = write.kind === 'put' ? write.stored : undefined
  return writeDemand(table, { partition, before: table.get(partition, sort), after })
}

function apply(write: PreparedWrite): ReturnType<typeof putItem> {
  return write.kind === 'put' ? putItem(write.table, write.stored) : deleteItem(write.table, write)
}
