// What consumed capacity should be is computed here a second time, from fact 43 alone.
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type ConsumedCapacity,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import {
  type SdkItem,
  VARIED_INDEXES,
  type VariedIndex,
  variedAttributes,
  variedClient,
  variedKey,
} from '../support/varied-table.js'

const RUNS = { long: 5000, ci: 800, test: 60 }[process.env.SLUICE_TIER ?? 'test'] ?? 60
const TableName = 'Varied'
const INDEXES = { TableName, ReturnConsumedCapacity: 'INDEXES' } as const

/** A write of one item: a put, an update that sets attributes, or a delete. */
interface Write {
  readonly kind: 'put' | 'update' | 'delete'
  readonly key: SdkItem
  readonly more: SdkItem
}
const write = fc.record<Write>({
  kind: fc.constantFrom('put', 'put', 'update', 'delete'),
  key: variedKey,
  more: variedAttributes,
})
const keyText = ({ pk, sk }: SdkItem): string => `${pk?.S}|${sk?.S}`
const distinct = (writes: readonly Write[]) => [...new Map(writes.map((one) => [keyText(one.key), one])).values()]
const few = fc.array(write, { minLength: 1, maxLength: 8 }).map(distinct)

/** Items by their keys. */
type Model = ReadonlyMap<string, SdkItem>

/** Units of the table and of each index, by name. Those of an index that cost nothing are not told. */
interface Units {
  readonly table: number
  readonly indexes: Readonly<Record<string, number>>
}

const sizeOfValue = ({ S, N = '' }: AttributeValue): number =>
  S === undefined
    ? 1 + Math.ceil(N.replace('-', '').replace(/0+$/, '').length / 2) + (N.startsWith('-') ? 1 : 0)
    : bytes(S)
const bytes = (text: string): number => new TextEncoder().encode(text).length
const sizeOf = (item: SdkItem | undefined): number =>
  Object.entries(item ?? {}).reduce((sum, [name, value]) => sum + bytes(name) + sizeOfValue(value), 0)
const writeUnits = (size: number): number => Math.max(1, Math.ceil(size / 1024))
const readUnits = (size: number, isConsistent: boolean): number =>
  Math.max(1, Math.ceil(size / 4096)) * (isConsistent ? 1 : 0.5)

/** What an index holds of an item. */
function heldBy({ keys, projected }: VariedIndex, item: SdkItem | undefined): SdkItem | undefined {
  if (item === undefined || keys.some((name) => item[name] === undefined)) return undefined
  if (projected === undefined) return item
  const names = ['pk', 'sk', ...keys, ...projected]
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)))
}

function indexUnits(index: VariedIndex, before: SdkItem | undefined, after: SdkItem | undefined): number {
  const [from, to] = [heldBy(index, before), heldBy(index, after)]
  const text = (item: SdkItem | undefined): string =>
    JSON.stringify(item, item && [...Object.keys(item).sort(), 'S', 'N'])
  if (text(from) === text(to)) return 0
  if (from === undefined || to === undefined) return writeUnits(sizeOf(from ?? to))
  const isMoved = index.keys.some((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]))
  return isMoved ? writeUnits(sizeOf(from)) + writeUnits(sizeOf(to)) : writeUnits(Math.max(sizeOf(from), sizeOf(to)))
}

/** What a write leaves, and what it should cost. */
function done(model: Model, { kind, key, more }: Write): { readonly after: Model; readonly units: Units } {
  const old = model.get(keyText(key))
  const item = kind === 'delete' ? undefined : kind === 'put' ? { ...key, ...more } : { ...key, ...old, ...more }
  const after = new Map(model)
  if (item === undefined) after.delete(keyText(key))
  else after.set(keyText(key), item)
  const indexes = VARIED_INDEXES.map((index) => [index.name, indexUnits(index, old, item)] as const)
  return {
    after,
    units: {
      table: writeUnits(Math.max(sizeOf(old), sizeOf(item))),
      indexes: Object.fromEntries(indexes.filter(([, units]) => units > 0)),
    },
  }
}

function total(units: Units): number {
  return Object.values(units.indexes).reduce((sum, one) => sum + one, units.table)
}

function added(all: readonly Units[], times = 1): Units {
  const indexes: Record<string, number> = {}
  for (const one of all) {
    for (const [name, units] of Object.entries(one.indexes)) indexes[name] = (indexes[name] ?? 0) + times * units
  }
  return { table: times * all.reduce((sum, { table }) => sum + table, 0), indexes }
}

/** The units that an answer tells; throws where its total isn't their sum. */
function told(capacity: ConsumedCapacity | undefined): Units {
  const { Table, LocalSecondaryIndexes = {}, GlobalSecondaryIndexes = {}, CapacityUnits } = capacity ?? {}
  const indexes = Object.entries({ ...LocalSecondaryIndexes, ...GlobalSecondaryIndexes })
  const units = {
    table: Table?.CapacityUnits ?? Number.NaN,
    indexes: Object.fromEntries(indexes.map(([name, one]) => [name, one.CapacityUnits ?? Number.NaN])),
  }
  for (const { name, kind } of VARIED_INDEXES) {
    const elsewhere = kind === 'local' ? GlobalSecondaryIndexes : LocalSecondaryIndexes
    if (Object.hasOwn(elsewhere, name)) throw new Error(`${name} is told among those of the other kind`)
  }
  if (CapacityUnits !== total(units)) throw new Error(`${CapacityUnits} units in total, but ${JSON.stringify(units)}`)
  return units
}

/** The parameters of an update that sets attributes. */
function updateOf({ key, more }: Write) {
  const names = Object.keys(more)
  if (names.length === 0) return { TableName, Key: key }
  return {
    TableName,
    Key: key,
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, more[name]!])),
  }
}

async function send(client: FakeDynamoDBClient, one: Write, mode: 'TOTAL' | 'INDEXES') {
  const how = { TableName, ReturnConsumedCapacity: mode }
  const { key, more, kind } = one
  if (kind === 'put') return client.send(new PutItemCommand({ ...how, Item: { ...key, ...more } }))
  if (kind === 'delete') return client.send(new DeleteItemCommand({ ...how, Key: key }))
  return client.send(new UpdateItemCommand({ ...how, ...updateOf(one) }))
}

async function filled(list: readonly Write[]): Promise<{ client: FakeDynamoDBClient; model: Model }> {
  const client = await variedClient({ recordCalls: 0 })
  let model: Model = new Map()
  for (const one of list) {
    await send(client, one, 'TOTAL')
    model = done(model, one).after
  }
  return { client, model }
}

const before = fc.array(write, { maxLength: 12 })

test('a write costs what its old and new images do, on the table and on each index', async (t) => {
  await fc.assert(
    fc.asyncProperty(before, few, async (list, writes) => {
      const { client, model: start } = await filled(list)
      let model = start
      for (const one of writes) {
        const { after, units } = done(model, one)
        const { ConsumedCapacity: inTotal } = await send(client.fork(), one, 'TOTAL')
        const { ConsumedCapacity } = await send(client, one, 'INDEXES')
        t.deepEqual(told(ConsumedCapacity), units)
        t.deepEqual(inTotal, { TableName, CapacityUnits: total(units) })
        model = after
      }
    }),
    { numRuns: RUNS },
  )
})

test('a batch costs the sum of its writes, a transaction twice that', async (t) => {
  await fc.assert(
    fc.asyncProperty(before, few, async (list, all) => {
      const { client, model } = await filled(list)
      const writes = all.filter(({ kind }) => kind !== 'update')
      if (writes.length > 0) {
        const requests = writes.map(({ kind, key, more }) =>
          kind === 'put' ? { PutRequest: { Item: { ...key, ...more } } } : { DeleteRequest: { Key: key } },
        )
        const batch = { RequestItems: { Varied: requests }, ReturnConsumedCapacity: 'INDEXES' } as const
        const { ConsumedCapacity = [] } = await client.fork().send(new BatchWriteItemCommand(batch))
        t.is(ConsumedCapacity.length, 1)
        t.deepEqual(told(ConsumedCapacity[0]), added(writes.map((one) => done(model, one).units)))
      }
      const actions = all.filter(({ kind, more }) => kind !== 'update' || Object.keys(more).length > 0)
      if (actions.length === 0) return
      const transaction = {
        TransactItems: actions.map((one) => {
          if (one.kind === 'put') return { Put: { TableName, Item: { ...one.key, ...one.more } } }
          if (one.kind === 'delete') return { Delete: { TableName, Key: one.key } }
          // there is at least one attribute to set, so that there is an expression
          return { Update: updateOf(one) as ReturnType<typeof updateOf> & { UpdateExpression: string } }
        }),
        ReturnConsumedCapacity: 'INDEXES',
      } as const
      const { ConsumedCapacity = [] } = await client.send(new TransactWriteItemsCommand(transaction))
      const [capacity] = ConsumedCapacity
      t.is(ConsumedCapacity.length, 1)
      t.deepEqual(
        told(capacity),
        added(
          actions.map((one) => done(model, one).units),
          2,
        ),
      )
      t.is(capacity?.WriteCapacityUnits, capacity?.CapacityUnits)
    }),
    { numRuns: RUNS },
  )
})

test('reads cost what their items do: one by one, in batches, and twice that in transactions', async (t) => {
  const keys = fc.uniqueArray(variedKey, { minLength: 1, maxLength: 6, selector: keyText })
  await fc.assert(
    fc.asyncProperty(before, keys, fc.boolean(), async (list, asked, isConsistent) => {
      const { client, model } = await filled(list)
      const sizes = asked.map((key) => sizeOf(model.get(keyText(key))))
      for (const [at, Key] of asked.entries()) {
        const get = new GetItemCommand({ ...INDEXES, Key, ConsistentRead: isConsistent })
        const { ConsumedCapacity } = await client.send(get)
        t.deepEqual(told(ConsumedCapacity), { table: readUnits(sizes[at]!, isConsistent), indexes: {} })
      }
      const sum = (units: (size: number) => number): number => sizes.reduce((all, size) => all + units(size), 0)
      const batch = { RequestItems: { Varied: { Keys: asked, ConsistentRead: isConsistent } } }
      const ReturnConsumedCapacity = 'INDEXES'
      const { ConsumedCapacity: one = [] } = await client.send(
        new BatchGetItemCommand({ ...batch, ReturnConsumedCapacity }),
      )
      t.deepEqual(told(one[0]), { table: sum((size) => readUnits(size, isConsistent)), indexes: {} })
      const TransactItems = asked.map((Key) => ({ Get: { TableName, Key } }))
      const command = new TransactGetItemsCommand({ TransactItems, ReturnConsumedCapacity })
      const { ConsumedCapacity: other = [] } = await client.send(command)
      t.deepEqual(told(other[0]), { table: sum((size) => 2 * readUnits(size, true)), indexes: {} })
    }),
    { numRuns: RUNS },
  )
})

test('each page costs the bytes that it read, rounded once, whatever its filter leaves', async (t) => {
  const source = fc.constantFrom(undefined, ...VARIED_INDEXES)
  const how = fc.record({ limit: fc.integer({ min: 1, max: 6 }), isConsistent: fc.boolean(), isFiltered: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(before, source, how, async (list, index, { limit, isConsistent, isFiltered }) => {
      const { client, model } = await filled(list)
      const read = {
        ...INDEXES,
        Limit: limit,
        ...(index && { IndexName: index.name }),
        ...(index?.kind !== 'global' && { ConsistentRead: isConsistent }),
      }
      const filter = isFiltered && { FilterExpression: 'attribute_exists(nope)' }
      for (const scan of [true, false]) {
        const condition = {
          KeyConditionExpression: `${index?.keys[0] ?? 'pk'} = :v`,
          ExpressionAttributeValues: {
            ':v': index?.keys[0] === 'n' ? { N: '12' } : { S: index?.keys[0] === 's' ? 'x' : 'p' },
          },
        }
        const page = (start: SdkItem | undefined, more: object) => {
          const input = { ...read, ...more, ...(start && { ExclusiveStartKey: start }) }
          return scan ? client.send(new ScanCommand(input)) : client.send(new QueryCommand({ ...input, ...condition }))
        }
        let start: SdkItem | undefined
        do {
          // what it read is known without the filter
          const { Items = [], LastEvaluatedKey } = await page(start, {})
          const { ConsumedCapacity } = await page(start, { ...filter })
          const read = Items.map(({ pk, sk }) => model.get(keyText({ pk: pk!, sk: sk! })))
          const size = read.reduce((sum, item) => sum + sizeOf(index === undefined ? item : heldBy(index, item)), 0)
          const units = readUnits(size, isConsistent && index?.kind !== 'global')
          const expected =
            index === undefined ? { table: units, indexes: {} } : { table: 0, indexes: { [index.name]: units } }
          t.deepEqual(told(ConsumedCapacity), expected)
          start = LastEvaluatedKey
        } while (start !== undefined)
      }
    }),
    { numRuns: RUNS },
  )
})
