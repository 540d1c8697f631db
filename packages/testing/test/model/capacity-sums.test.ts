import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
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
  added,
  anyWrite,
  done,
  heldBy,
  keyText,
  type Model,
  readUnits,
  sizeOf,
  told,
  total,
  type Units,
  type Write,
} from '../support/capacity-model.js'
import { type SdkItem, VARIED_INDEXES, type VariedIndex, variedClient, variedKey } from '../support/varied-table.js'

const RUNS = { long: 2000, ci: 300, test: 60 }[process.env.SLUICE_TIER ?? 'test'] ?? 60
/** More than the upper tiers' runs take on a busy machine. */
const MAX_MS = 15 * 60 * 1000
const TableName = 'Varied'
const INDEXES = { TableName, ReturnConsumedCapacity: 'INDEXES' } as const

const distinct = (writes: readonly Write[]) => [...new Map(writes.map((one) => [keyText(one.key), one])).values()]
const few = fc.array(anyWrite, { minLength: 1, maxLength: 8 }).map(distinct)

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

const before = fc.array(anyWrite, { maxLength: 12 })

test('a write costs what its old and new images do, on the table and on each index', async (t) => {
  t.timeout(MAX_MS)
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
  t.timeout(MAX_MS)
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
  t.timeout(MAX_MS)
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

/** How a table or index is read. */
interface Reading {
  readonly index: VariedIndex | undefined
  readonly limit: number
  readonly isConsistent: boolean
  /** Whether a local index is asked for what it doesn't hold, which is fetched from the table. */
  readonly isFetched: boolean
  readonly isFiltered: boolean
  readonly isScan: boolean
}
const reading = fc
  .record<Reading>({
    index: fc.constantFrom(undefined, ...VARIED_INDEXES),
    limit: fc.integer({ min: 1, max: 6 }),
    isConsistent: fc.boolean(),
    isFetched: fc.boolean(),
    isFiltered: fc.boolean(),
    isScan: fc.boolean(),
  })
  .map((how) => ({
    ...how,
    isConsistent: how.isConsistent && how.index?.kind !== 'global',
    isFetched: how.isFetched && how.index?.kind === 'local',
    // a query may filter by what its index holds only
    isFiltered: how.isFiltered && (how.isScan || how.index?.projected === undefined),
  }))

const PARTITIONS: SdkItem = { pk: { S: 'p' }, n: { N: '12' }, s: { S: 'x' } }

function readPage(client: FakeDynamoDBClient, how: Reading, start: SdkItem | undefined) {
  const { index, limit, isConsistent, isFetched, isFiltered, isScan } = how
  const input = {
    ...INDEXES,
    Limit: limit,
    ...(index && { IndexName: index.name }),
    ...(isConsistent && { ConsistentRead: true }),
    ...(isFetched && { Select: 'ALL_ATTRIBUTES' as const }),
    ...(isFiltered && { FilterExpression: 'attribute_exists(nope)' }),
    ...(start && { ExclusiveStartKey: start }),
  }
  if (isScan) return client.send(new ScanCommand(input))
  const partition = index?.keys[0] ?? 'pk'
  const ExpressionAttributeValues = { ':v': PARTITIONS[partition]! }
  return client.send(
    new QueryCommand({ ...input, KeyConditionExpression: `${partition} = :v`, ExpressionAttributeValues }),
  )
}

/** What a page of these items should cost. */
function unitsOfPage(items: readonly (SdkItem | undefined)[], { index, isConsistent, isFetched }: Reading): Units {
  const held = items.map((item) => sizeOf(index === undefined ? item : heldBy(index, item)))
  const units = readUnits(
    held.reduce((sum, size) => sum + size, 0),
    isConsistent,
  )
  if (index === undefined) return { table: units, indexes: {} }
  // each fetched item is rounded up by itself
  const fetched = isFetched ? items.map((item) => readUnits(sizeOf(item), isConsistent)) : []
  return { table: fetched.reduce((sum, one) => sum + one, 0), indexes: { [index.name]: units } }
}

test('each page costs the bytes that it read, rounded once, whatever its filter leaves', async (t) => {
  t.timeout(MAX_MS)
  await fc.assert(
    fc.asyncProperty(before, reading, async (list, how) => {
      const { client, model } = await filled(list)
      let start: SdkItem | undefined
      do {
        // what it read is known without the filter
        const { Items = [], LastEvaluatedKey } = await readPage(client, { ...how, isFiltered: false }, start)
        const { ConsumedCapacity } = await readPage(client, how, start)
        const items = Items.map(({ pk, sk }) => model.get(keyText({ pk: pk!, sk: sk! })))
        t.deepEqual(told(ConsumedCapacity), unitsOfPage(items, how))
        start = LastEvaluatedKey
      } while (start !== undefined)
    }),
    { numRuns: RUNS },
  )
})
