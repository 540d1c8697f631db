import { partitionHash } from '../../storage/partition-hash.js'
import type { Table } from '../../storage/table.js'
import type { WireItem } from '../../wire/wire-value.js'
import { type PrimaryKey, readKey } from '../keys/primary-key.js'
import type { Projection } from '../reads/read-expressions.js'
import type { ProjectionInput } from '../reads/read-projection.js'

/** What a BatchGetItem asks of one table. */
export interface TableRequest extends ProjectionInput {
  readonly Keys?: readonly WireItem[]
  readonly ConsistentRead?: boolean
}

/** What is known of a table's part of a BatchGetItem request when its keys are read. */
export interface PreparedRequest {
  /** The table as the request named it. */
  readonly asked: string
  readonly table: Table
  readonly request: TableRequest
  readonly projection: Projection | undefined
}

/** One checked key of a BatchGetItem request. */
export interface PreparedRead extends PrimaryKey, PreparedRequest {
  readonly key: WireItem
  /** Where the key lies among all: answers come in this order, which DynamoDB doesn't promise either. */
  readonly hash: number
}

/** Checks a key against its table. */
export function prepareRead(prepared: PreparedRequest, key: WireItem): PreparedRead {
  const { key: definition, scanSeed } = prepared.table.definition
  const primary = readKey(definition, key)
  return { ...prepared, ...primary, key, hash: partitionHash(primary.partition + primary.sort, scanSeed) }
}
