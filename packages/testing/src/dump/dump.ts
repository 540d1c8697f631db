import type { CreateTableCommandInput, TimeToLiveSpecification } from '@aws-sdk/client-dynamodb'
import type { WireItem } from '../wire/wire-value.js'

/** How a dump writes items: as DynamoDB JSON, or as a person would. */
export type DumpFormat = 'dynamodb-json' | 'plain'

/** What `dump` takes. */
export interface DumpOptions {
  /** Default: `dynamodb-json`. */
  readonly format?: DumpFormat
}

/**
 * All tables and items of a fake as plain data that JSON can hold. It is a format of the files that `--load` and
 * `--persist` name, and easy to write by hand.
 */
export interface Dump {
  /** Needn't be said: a dump that doesn't say is of this form. */
  readonly format?: 'dynamodb-json'
  readonly tables: readonly DumpedTable[]
}

/** All of a table but its items. */
export interface DumpedSettings {
  /** What CreateTable is told to make the table, its tags among it. */
  readonly table: CreateTableCommandInput
  /** What UpdateTimeToLive is told. Default: items have no time to live. */
  readonly timeToLive?: TimeToLiveSpecification
}

/** One table of a dump. */
export interface DumpedTable extends DumpedSettings {
  /** The items as DynamoDB JSON: `{ "id": { "S": "a" }, "picture": { "B": "<base64>" } }`. Default: none. */
  readonly items?: readonly DumpedItem[]
}

/** An item as DynamoDB JSON. */
export type DumpedItem = WireItem
