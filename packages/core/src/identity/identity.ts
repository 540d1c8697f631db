import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { canonicalNumber } from '../codec/canonical-number.js'
import type { Item } from '../codec/item.js'
import type { KeySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import { hashText } from './hash-text.js'
import type { Table } from './table.js'

/** A partition key has 2048 bytes at most; longer ones are rare. */
const MAX_STARTS = 128

/** A table and a primary key. Two identities are equal exactly if their `id` is: as DynamoDB compares keys. */
export class Identity {
  readonly table: Table
  /** The primary key's attributes, as sent. */
  readonly key: Item
  /** The hash of `id`, told without making the text. */
  readonly hash: number
  #id: string | undefined

  constructor(table: Table, key: Item) {
    this.table = table
    this.key = key
    this.hash = identityHash(table, key)
  }

  /** Made when it is first asked for: most saves never do. */
  get id(): string {
    this.#id ??= identityId(this.table, this.key)
    return this.#id
  }
}

/** The identity of the item with this primary key. */
export function identify(table: Table, key: Item): Identity {
  return new Identity(table, key)
}

/** The canonical text of a table and the key attributes of `item`, which may hold other attributes too. */
export function identityId(table: Table, item: Item): string {
  const { partitionKey, sortKey } = table.key
  const partition = item[partitionKey.name]
  const head =
    partition?.S === undefined ? headOf(table, partition) : startOf(table, partition.S.length).text + partition.S
  if (sortKey === undefined) return head
  const sort = item[sortKey.name]
  return sort?.S === undefined ? head + canonicalScalar(sort) : `${head}S${sort.S}`
}

/** The hash of that text. */
function identityHash(table: Table, key: Item): number {
  const { partitionKey, sortKey } = table.key
  const partition = key[partitionKey.name]
  const head =
    partition?.S === undefined
      ? hashText(headOf(table, partition))
      : hashText(partition.S, startOf(table, partition.S.length).hash)
  if (sortKey === undefined) return head
  const sort = key[sortKey.name]
  return sort?.S === undefined ? hashText(canonicalScalar(sort), head) : hashText(sort.S, hashText('S', head))
}

// the length keeps ('a', 'bc') apart from ('ab', 'c')
function headOf({ name }: Table, partition: AttributeValue | undefined): string {
  const scalar = canonicalScalar(partition)
  return `${name}/${scalar.length}:${scalar}`
}

/** What precedes a partition key. */
interface Start {
  readonly text: string
  readonly hash: number
}

/** What precedes those of the table that was asked for last, by their length: most are of few lengths. */
let lastTable = ''
let starts: Start[] = []

/** What precedes a partition key that is a text of this length. */
function startOf({ name }: Table, length: number): Start {
  if (length >= MAX_STARTS) return newStart(name, length)
  if (name !== lastTable) {
    lastTable = name
    starts = []
  }
  starts[length] ??= newStart(name, length)
  return starts[length]
}

function newStart(name: string, length: number): Start {
  const text = `${name}/${length + 1}:S`
  return { text, hash: hashText(text) }
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
