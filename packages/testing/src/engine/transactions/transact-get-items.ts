import type { Store } from '../../storage/store.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { listOf, structure, text } from '../../wire/shape.js'
import { onTable, readUnits } from '../capacity/capacity.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { failed } from '../checks/constraints.js'
import { tableNameProblem } from '../checks/table-name.js'
import type { EngineContext } from '../engine-context.js'
import { type PrimaryKey, readKey } from '../keys/primary-key.js'
import { defineOperation, type Operation } from '../operation.js'
import type { Projection } from '../reads/read-expressions.js'
import { readProjection } from '../reads/read-projection.js'
import { doubled } from '../throughput/charge.js'
import { Claim } from '../throughput/claim.js'
import { readDemand } from '../throughput/read-demand.js'
import { judgeAll } from './cancellation.js'
import { openTable } from './open-table.js'
import { refuseSameItems } from './refuse-same-items.js'
import { TransactCapacity } from './transact-capacity.js'
import { checkTransaction, checkTransactionSize } from './transact-problems.js'
import { type GetInput, getEntryShape } from './transact-shapes.js'

interface Get {
  readonly asked: string
  readonly table: Table
  readonly projection: Projection | undefined
  readonly key: () => PrimaryKey
}

const shape = structure({ TransactItems: listOf(getEntryShape), ReturnConsumedCapacity: text })

/** TransactGetItems: up to 100 items as they are at one moment. */
export const transactGetItems: Operation = defineOperation('TransactGetItems', shape, (input, context) => {
  const gets = (input.TransactItems ?? []).map(({ Get }) => Get)
  checkTransaction(input.TransactItems, input, gets.flatMap(getProblems))
  const prepared = gets.map((get) => prepareGet(get ?? {}))
  const actions = prepared.map((open) => open(context.store))
  refuseSameItems(actions)
  const found = judgeAll(
    actions.map((action) => (): StoredItem | undefined => {
      const { partition, sort } = action.key()
      const stored = action.table.get(partition, sort)
      const refusal = context.throughput && claimOf(context, action, stored).refusal()
      if (refusal !== undefined) throw refusal
      return stored
    }),
  )
  checkTransactionSize(found.map((stored) => stored?.size ?? 0))
  const used = new TransactCapacity()
  const responses = actions.map((action, index) => {
    const { asked, projection } = action
    const stored = found[index]
    if (context.throughput !== undefined) claimOf(context, action, stored).take()
    used.add(asked, onTable(readUnits(stored?.size ?? 0, true)))
    return stored === undefined ? {} : { Item: projection?.project(stored.item) ?? stored.item }
  })
  return { ...used.describe(input.ReturnConsumedCapacity, 'ReadCapacityUnits'), Responses: responses }
})

function claimOf(context: EngineContext, { table, key }: Get, stored: StoredItem | undefined): Claim {
  const used = onTable(readUnits(stored?.size ?? 0, true))
  return new Claim(context, table, doubled(readDemand(used, key().partition)))
}

function getProblems(get: GetInput | undefined, index: number): readonly (string | undefined)[] {
  const at = (member: string): string => `transactItems.${index + 1}.member.get${member}`
  if (get === undefined) return [failed('Value null', at(''), 'not be null')]
  return [
    get.Key === undefined ? failed('Value null', at('.key'), 'not be null') : undefined,
    tableNameProblem(get.TableName, at('.tableName')),
  ]
}

function prepareGet(input: GetInput): (store: Store) => Get {
  const asked = input.Key ?? {}
  normaliseItem(asked, 'older')
  const projection = readProjection(input, 'older')
  return (store) => {
    const table = openTable(store, input.TableName, asked)
    checkKeyPaths(table.definition, projection?.paths ?? [])
    return { asked: input.TableName ?? '', table, projection, key: () => readKey(table.definition.key, asked) }
  }
}
