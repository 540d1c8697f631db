import { checkUpdatesNoKey } from '../../expressions/paths/check-updates-no-key.js'
import { conditionPaths } from '../../expressions/paths/condition-paths.js'
import { updatePaths } from '../../expressions/paths/update-paths.js'
import type { Condition } from '../../expressions/syntax.js'
import { MAX_ITEM_BYTES } from '../../limits.js'
import { keyNames } from '../../storage/key-definition.js'
import type { Store } from '../../storage/store.js'
import type { Table } from '../../storage/table.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { validationError } from '../../wire/validation-error.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { keyOfItem, type PrimaryKey, readKey } from '../keys/primary-key.js'
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
  readonly write: () => WriteEffect
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
      return prepareByKey(input, kind === 'Delete' ? deleteItem : checkItem)
  }
}

function preparePut(input: ActionInput): (store: Store) => Action {
  const item = input.Item ?? {}
  const size = normaliseItem(item, 'older')
  const condition = readCondition(input, 'older')
  return (store) => {
    const table = openTable(store, input.TableName, item)
    if (size > MAX_ITEM_BYTES) throw validationError('Item size has exceeded the maximum allowed size')
    const key = (): PrimaryKey => keyOfItem(table.definition.key, item)
    const judge = (): Judged => {
      const stored = prepareItem(table, key(), item, size)
      check(table, stored, condition, input)
      return { bytes: size, write: () => putItem(table, stored) }
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
    const key = (): PrimaryKey => readKey(table.definition.key, asked)
    const judge = (): Judged => {
      const own = key()
      checkUpdatesNoKey(update, keyNames(table.definition.key))
      checkKeyPaths(table.definition, updatePaths(update))
      check(table, own, condition, input)
      const after = prepareUpdate(table, own, asked, update)
      return { bytes: after?.size ?? 0, write: () => storeUpdate(table, after) }
    }
    return { asked: input.TableName ?? '', table, key, judge }
  }
}

function prepareByKey(
  input: ActionInput,
  write: (table: Table, key: PrimaryKey) => WriteEffect,
): (store: Store) => Action {
  const asked = input.Key ?? {}
  normaliseItem(asked, 'older')
  const condition = readCondition(input, 'older')
  return (store) => {
    const table = openTable(store, input.TableName, asked)
    const key = (): PrimaryKey => readKey(table.definition.key, asked)
    const judge = (): Judged => {
      const own = key()
      check(table, own, condition, input)
      return { bytes: table.get(own.partition, own.sort)?.size ?? 0, write: () => write(table, own) }
    }
    return { asked: input.TableName ?? '', table, key, judge }
  }
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
