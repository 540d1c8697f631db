import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import type { WireItem } from '../wire/wire-value.js'

/**
 * All tables and items of a fake as plain data that JSON can hold. It is the format of the files that `--load` and
 * `--persist` name, and easy to write by hand.
 */
export interface Dump {
  readonly tables: readonly DumpedTable[]
}

/** One table of a dump. */
export interface DumpedTable {
  /** What CreateTable is told to make the table. */
  readonly table: CreateTableCommandInput
  /** The items as DynamoDB JSON: `{ "id": { "S": "a" }, "picture": { "B": "<base64>" } }`. Default: none. */
  readonly items?: readonly DumpedItem[]
}

/** An item as DynamoDB JSON. */
export type DumpedItem = WireItem
