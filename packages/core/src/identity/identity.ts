import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { canonicalNumber } from '../codec/canonical-number.js'
import type { Item } from '../codec/item.js'
import type { KeySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import type { Table } from './table.js'

/** A partition key has 2048 bytes at most; longer ones are rare. */
const MAX_STARTS = 128

/** A table and a primary key. Two identities are equal exactly if their `id` is: as DynamoDB compares keys. */
export interface Identity {
  readonly id: string
  readonly table: Table
  /** The primary key's attributes, as sent. */
  readonly key: Item
}

/** The identity of the item with this primary key. */
export function identify(table: Table, key: Item): Identity {
  return { id: identityId(table, key), table, key }
}

/** The canonical text of a table and the key attributes of `item`, which may hold other attributes too. */
export function identityId(table: Table, item: Item): string {
  const { partitionKey, sortKey } = table.key
  const partition = item[partitionKey.name]
  const head = partition?.S === undefined ? headOf(table, partition) : headOfText(table, partition.S)
  if (sortKey === undefined) return head
  const sort = item[sortKey.name]
  return sort?.S === undefined ? head + canonicalScalar(sort) : `${head}S${sort.S}`
}

// the length keeps ('a', 'bc') apart from ('ab', 'c')
function headOf({ name }: Table, partition: AttributeValue | undefined): string {
  const scalar = canonicalScalar(partition)
  return `${name}/${scalar.length}:${scalar}`
}

/** What precedes the partition keys of the table that was asked for last, by their length: most are of few lengths. */
let lastTable = ''
let starts: string[] = []

/** The same of a text, with fewer strings on the way to it. */
function headOfText({ name }: Table, text: string): string {
  if (name !== lastTable) {
    lastTable = name
    starts = []
  }
  const { length } = text
  if (length >= MAX_STARTS) return `${name}/${length + 1}:S${text}`
  starts[length] ??= `${name}/${length + 1}:S`
  return starts[length] + text
}

/** The canonical text of an item collection: a table and a partition key. */
export function collectionId({ table, key }: Identity): string {
  return `${table.name}/${canonicalScalar(key[table.key.partitionKey.name])}`
}

/** The key attributes of an item. */
export function keyOf(schema: KeySchema, item: Item): Item {
  const key: Record<string, AttributeValue> = {}
  for (const { name } of keyParts(schema)) {
    const value = item[name]
    if (value !== undefined) key[name] = value
  }
  return key
}

function canonicalScalar(value: AttributeValue | undefined): string {
  if (value?.S !== undefined) return `S${value.S}`
  if (value?.N !== undefined) return `N${canonicalNumber(value.N)}`
  if (value?.B !== undefined) return `B${Buffer.from(value.B).toString('latin1')}`
  return '?'
}
