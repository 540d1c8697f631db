import { partitionHash } from '../storage/partition-hash.js'
import type { Table } from '../storage/table.js'
import type { WireItem } from '../wire/wire-value.js'
import { type PrimaryKey, readKey } from './primary-key.js'

/** One checked key of a BatchGetItem request. */
export interface PreparedRead extends PrimaryKey {
  /** The table as the request named it. */
  readonly asked: string
  readonly table: Table
  readonly key: WireItem
  readonly consistent: boolean
  /** Where the key lies among all: answers come in this order, which DynamoDB doesn't promise either. */
  readonly hash: number
}

/** Checks a key against its table. */
export function prepareRead(asked: string, table: Table, key: WireItem, consistent: boolean): PreparedRead {
  const primary = readKey(table.definition.key, key)
  return { ...primary, asked, table, key, consistent, hash: partitionHash(primary.partition + primary.sort) }
}
