import { checkUpdatesNoKey } from '../../expressions/paths/check-updates-no-key.js'
import { conditionPaths } from '../../expressions/paths/condition-paths.js'
import { updatePaths } from '../../expressions/paths/update-paths.js'
import type { Condition } from '../../expressions/syntax.js'
import { MAX_ITEM_BYTES } from '../../limits.js'
import type { ItemChange } from '../../storage/collection-growth.js'
import { keyNames } from '../../storage/key-definition.js'
import type { Store } from '../../storage/store.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { validationError } from '../../wire/validation-error.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { checkNoEmptyIndexKey, checkSetsNoEmptyIndexKey } from '../keys/empty-index-keys.js'
import { keyOfItem, type PrimaryKey, readKey } from '../keys/primary-key.js'
import type { Demand } from '../throughput/charge.js'
import { checkDemand, writeDemand } from '../throughput/write-demand.js'
import { checkCondition } from '../writes/check-condition.js'
import { prepareUpdate } from '../writes/prepare-update.js'
import { readCondition } from '../writes/read-condition.js'
import { readUpdate } from '../writes/read-update.js'
import { checkItem, deleteItem, prepareItem, putItem, storeUpdate, type WriteEffect } from '../writes/write-item.js'
import { openTable } from './open-table.js'
import type { ActionInput, WriteEntry } from './transact-shapes.js'

/** An action of a transaction that is checked as far as that can be done without looking at the stored item. */
export interface Action {
  /** The table as the request named it. */
  readonly asked: string
  readonly table: Table
  /** Its item's key. Throws where the request gives none that the table can have. */
  readonly key: () => PrimaryKey
  /** Looks at what is stored: returns what writes, or throws what cancels the transaction. Changes nothing. */
  readonly judge: () => Judged
}

/** An action that can be done. */
export interface Judged {
  /** The size of the item that it writes or looks at. */
  readonly bytes: number
  /** What it makes of its item, unless it leaves it as it is. */
  readonly change?: ItemChange | undefined
  /** What it takes of its table's capacity, before that is doubled. */
  readonly demand: () => Demand
  readonly write: () => WriteEffect
}

interface KeyAction {
  readonly deletes: boolean
  readonly write: (table: Table, key: PrimaryKey) => WriteEffect
  readonly demandOf: (table: Table, partition: string, before: StoredItem | undefined) => Demand
}

const DELETE: KeyAction = {
  deletes: true,
  write: deleteItem,
  demandOf: (table, partition, before) => writeDemand(table, { partition, before, after: undefined }),
}

const CHECK: KeyAction = {
  deletes: false,
  write: checkItem,
  demandOf: (_table, partition, before) => checkDemand(partition, before),
}

/** Reads an entry; what it returns finds the entry's table. Both refuse what makes the whole request invalid. */
export function prepareAction(entry: WriteEntry): (store: Store) => Action {
  const given = Object.entries(entry)
  const [kind, input] = given[0] ?? []
  if (given.length !== 1 || input === undefined) {
    throw validationError('TransactItems can only contain one of Check, Put, Update or Delete')
  }
  switch (kind) {
    case 'Put':
      return preparePut(input)
    case 'Update':
      return prepareUpdateAction(input)
    default:
      return kind === 'Delete' ? prepareByKey(input, DELETE) : prepareByKey(input, CHECK)
  }
}

function preparePut(input: ActionInput): (store: Store) => Action {
  const item = input.Item ?? {}
  const size = normaliseItem(item, 'older')
  const condition = readCondition(input, 'older')
  return (store) => {
    const table = openTable(store, input.TableName, item)
    checkNoEmptyIndexKey(table.definition.indexes, item)
    if (size > MAX_ITEM_BYTES) throw validationError('Item size has exceeded the maximum allowed size')
    const key = (): PrimaryKey => keyOfItem(table.definition.key, item)
    const judge = (): Judged => {
      const stored = prepareItem(table, key(), item, size)
      check(table, stored, condition, input)
      const { partition, sort } = stored
      const demand = (): Demand => writeDemand(table, { partition, before: table.get(partition, sort), after: stored })
      const change = { table, key: stored, after: stored }
      return { bytes: size, change, demand, write: () => putItem(table, stored) }
    }
    return { asked: input.TableName ?? '', table, key, judge }
  }
}

function prepareUpdateAction(input: ActionInput): (store: Store) => Action {
  const asked = input.Key ?? {}
  normaliseItem(asked, 'older')
  const { update, condition } = readUpdate(input, 'older')
  return (store) => {
    const table = openTable(store, input.TableName, asked)
    checkSetsNoEmptyIndexKey(table.definition.indexes, update)
    const key = (): PrimaryKey => readKey(table.definition.key, asked)
    const judge = (): Judged => {
      const own = key()
      checkUpdatesNoKey(update, keyNames(table.definition.key))
      checkKeyPaths(table.definition, updatePaths(update))
      check(table, own, condition, input)
      const after = prepareUpdate(table, own, asked, update)
      const change = after && { table, key: own, after }
      const demand = (): Demand => updateDemand(table, own, after)
      return { bytes: after?.size ?? 0, change, demand, write: () => storeUpdate(table, after) }
    }
    return { asked: input.TableName ?? '', table, key, judge }
  }
}

function prepareByKey(input: ActionInput, { write, demandOf, deletes }: KeyAction): (store: Store) => Action {
  const asked = input.Key ?? {}
  normaliseItem(asked, 'older')
  const condition = readCondition(input, 'older')
  return (store) => {
    const table = openTable(store, input.TableName, asked)
    const key = (): PrimaryKey => readKey(table.definition.key, asked)
    const judge = (): Judged => {
      const own = key()
      check(table, own, condition, input)
      const before = table.get(own.partition, own.sort)
      return {
        bytes: before?.size ?? 0,
        change: deletes ? { table, key: own, after: undefined } : undefined,
        demand: () => demandOf(table, own.partition, before),
        write: () => write(table, own),
      }
    }
    return { asked: input.TableName ?? '', table, key, judge }
  }
}

function updateDemand(table: Table, { partition, sort }: PrimaryKey, after: StoredItem | undefined): Demand {
  return writeDemand(table, { partition, before: after && table.get(partition, sort), after })
}

function check(
  table: Table,
  { partition, sort }: PrimaryKey,
  condition: Condition | undefined,
  { ReturnValuesOnConditionCheckFailure }: ActionInput,
): void {
  checkKeyPaths(table.definition, condition === undefined ? [] : conditionPaths(condition))
  checkCondition(condition, table.get(partition, sort)?.item, ReturnValuesOnConditionCheckFailure)
}
