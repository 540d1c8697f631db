import { deepStrictEqual } from 'node:assert'
import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { decode } from '@sluice/core/streams'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { CatalogueEntry } from '#src/stream-projection/catalogue-entry.js'
import { createStreamHandler, type StreamAnswer } from '#src/stream-projection/create-stream-handler.js'
import { Product } from '#src/stream-projection/product.js'
import { ProductStream } from './product-stream.js'

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Product, CatalogueEntry)
  const stream = new ProductStream(client)
  const handle = createStreamHandler({ client, clock: client.clock })
  return { client, stream, handle, catalogue: () => catalogueOf(client) }
}

const product = (sku: string, category: string, cents: number, supplier?: string) =>
  Object.assign(new Product(), { sku, category, name: `Product ${sku}`, cents, supplier })

async function catalogueOf(client: FakeDynamoDBClient): Promise<readonly unknown[]> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'Catalogue' }))
  return Items.map((item) => decode(CatalogueEntry, item))
    .filter(({ goneUntil }) => goneUntil === undefined)
    .map(({ category, sku, name, cents }) => ({ category, sku, name, cents }))
    .toSorted((a, b) => (`${a.category} ${a.sku}` < `${b.category} ${b.sku}` ? -1 : 1))
}

const shown = (...products: readonly Product[]) =>
  products.map(({ category, sku, name, cents }) => ({ category, sku, name, cents }))

const ALL_DONE: StreamAnswer = { batchItemFailures: [] }

test('the catalogue follows products that come, change, move and go', async (t) => {
  const { stream, handle, catalogue } = await start()
  await stream.put(product('a', 'tools', 100))
  await stream.put(product('b', 'tools', 200))
  t.deepEqual(await handle({ Records: stream.records.splice(0) }), ALL_DONE)
  t.deepEqual(await catalogue(), shown(product('a', 'tools', 100), product('b', 'tools', 200)))
  await stream.put(product('a', 'garden', 150))
  await stream.delete('b')
  t.deepEqual(await handle({ Records: stream.records.splice(0) }), ALL_DONE)
  t.deepEqual(await catalogue(), shown(product('a', 'garden', 150)))
})

test('what is delivered again, or late, changes nothing', async (t) => {
  const { stream, handle, catalogue } = await start()
  await stream.put(product('a', 'tools', 100))
  await stream.put(product('a', 'tools', 200))
  await handle({ Records: stream.records })
  t.deepEqual(await handle({ Records: stream.records }), ALL_DONE)
  t.deepEqual(await handle({ Records: stream.records.slice(0, 1) }), ALL_DONE)
  t.deepEqual(await catalogue(), shown(product('a', 'tools', 200)))
})

test('what has left a category stays as gone for two days, for changes that come late', async (t) => {
  const { client, stream, handle, catalogue } = await start()
  await stream.put(product('a', 'tools', 100))
  await stream.put(product('a', 'garden', 100))
  await handle({ Records: stream.records.slice(1) })
  await handle({ Records: stream.records.slice(0, 1) })
  t.deepEqual(await catalogue(), shown(product('a', 'garden', 100)))
  const key = { category: { S: 'tools' }, sku: { S: 'a' } }
  const { Item = {} } = await client.send(new GetItemCommand({ TableName: 'Catalogue', Key: key }))
  t.deepEqual(decode(CatalogueEntry, Item).goneUntil, new Date('2026-11-03T00:00:00.000Z'))
})

test('a change that the catalogue does not show costs no call', async (t) => {
  const { client, stream, handle } = await start()
  await stream.put(product('a', 'tools', 100))
  await stream.put(product('a', 'tools', 100, 'Somebody'))
  await handle({ Records: stream.records.splice(0, 1) })
  client.clearCalls()
  t.deepEqual(await handle({ Records: stream.records }), ALL_DONE)
  t.is(client.callCount, 0)
})

test('Lambda is told the first record that was not written or can not be read; those before it are written', async (t) => {
  const { client, stream, handle, catalogue } = await start()
  for (const sku of ['a', 'b', 'c', 'd']) await stream.put(product(sku, 'tools', 100))
  const [first, second, third] = stream.records
  const broken = { ...third, dynamodb: { ...third?.dynamodb, NewImage: { sku: { N: '1' } } } }
  t.deepEqual(await handle({ Records: [first, second, broken].flatMap((record) => record ?? []) }), {
    batchItemFailures: [{ itemIdentifier: third?.dynamodb?.SequenceNumber }],
  })
  t.deepEqual(await catalogue(), shown(product('a', 'tools', 100), product('b', 'tools', 100)))
  client.faults.script(['ok', { kind: 'fail', name: 'AccessDeniedException' }])
  t.deepEqual(await handle({ Records: stream.records.slice(2) }), {
    batchItemFailures: [{ itemIdentifier: stream.records[3]?.dynamodb?.SequenceNumber }],
  })
  await handle({ Records: stream.records.slice(3) })
  t.is((await catalogue()).length, 4)
})

test('property: whatever is delivered again, answers lost among it, the catalogue ends as the products are', async (t) => {
  const change = fc.record({
    sku: fc.constantFrom('a', 'b'),
    category: fc.constantFrom('tools', 'garden', undefined),
    cents: fc.integer({ min: 0, max: 3 }),
  })
  // each delivery goes on where Lambda was told, or begins again some records before
  const deliveries = fc.array(
    fc.record({ size: fc.integer({ min: 1, max: 4 }), back: fc.integer({ min: 0, max: 3 }) }),
    {
      maxLength: 8,
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 10 }), deliveries, fc.integer(), async (changes, steps, seed) => {
      const { client, stream, handle, catalogue } = await start()
      const products = new Map<string, Product>()
      for (const { sku, category, cents } of changes) {
        if (category === undefined) products.delete(sku)
        else products.set(sku, product(sku, category, cents))
        const now = products.get(sku)
        await (now === undefined ? stream.delete(sku) : stream.put(now))
      }
      if (seed % 2 === 0) client.faults.lostAnswer({ rate: 0.2 })
      let at = 0
      for (const { size, back } of [...steps, { size: Number.POSITIVE_INFINITY, back: 0 }]) {
        const from = Math.max(0, at - back)
        const Records = stream.records.slice(from, from + size)
        const { batchItemFailures } = await handle({ Records })
        const [failure] = batchItemFailures
        const done = Records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failure?.itemIdentifier)
        at = Math.max(at, from + (failure === undefined ? Records.length : done))
      }
      const expected = [...products.values()].toSorted((a, b) =>
        `${a.category} ${a.sku}` < `${b.category} ${b.sku}` ? -1 : 1,
      )
      deepStrictEqual(await catalogue(), shown(...expected))
    }),
    { numRuns: 60 },
  )
  t.pass()
})
