import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { tableInput } from '../support/music.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 5000 : 200

interface Write {
  readonly pk: number
  readonly sk: string
  /** What is put; `undefined` deletes. */
  readonly value: number | undefined
}

// few keys, so that writes meet; numbers in several spellings, so that one key has several texts
const write = fc.record<Write>({
  pk: fc.integer({ min: -1, max: 2 }),
  sk: fc.constantFrom('', 'a', 'é', '😀').map((sk) => `${sk}!`),
  value: fc.option(fc.integer(), { nil: undefined, freq: 3 }),
})
const spelling = fc.constantFrom(
  (n: number) => `${n}`,
  (n: number) => `${n}.0`,
  (n: number) => `${n}0e-1`,
)
const step = fc.record({
  writes: fc.array(write, { minLength: 1, maxLength: 8 }),
  spell: spelling,
  batched: fc.boolean(),
})
const steps = fc.record({ seed: fc.integer(), rate: fc.constantFrom(0, 0.3), list: fc.array(step, { maxLength: 12 }) })

test('any sequence of puts, deletes and batches leaves what a Map would hold', async (t) => {
  await fc.assert(
    fc.asyncProperty(steps, async ({ seed, rate, list }) => {
      const client = new FakeDynamoDBClient({ seed })
      await client.send(new CreateTableCommand(tableInput('Any', { pk: 'N', sk: 'S' })))
      client.faults.unprocessed({ rate, whenAll: 'return' })
      const model = new Map<string, number>()
      for (const { writes, spell, batched } of list) {
        if (batched) await writeBatch(client, distinct(writes), spell, model)
        else for (const one of writes) await writeOne(client, one, spell, model)
      }
      client.faults.clear()
      t.deepEqual(sorted(await scanAll(client)), sorted(model))
      await readBack(client, model)
    }),
    { numRuns: RUNS },
  )
})

type Spell = (n: number) => string

async function writeOne(
  client: FakeDynamoDBClient,
  one: Write,
  spell: Spell,
  model: Map<string, number>,
): Promise<void> {
  const old = model.get(name(one))
  const more = { TableName: 'Any', ReturnValues: 'ALL_OLD' } as const
  const { Attributes } =
    one.value === undefined
      ? await client.send(new DeleteItemCommand({ ...more, Key: keyOf(one, spell) }))
      : await client.send(new PutItemCommand({ ...more, Item: itemOf(one, spell) }))
  if (Attributes?.v?.N !== (old === undefined ? undefined : `${old}`)) throw new Error('another old value')
  apply(model, one)
}

async function writeBatch(
  client: FakeDynamoDBClient,
  writes: readonly Write[],
  spell: Spell,
  model: Map<string, number>,
): Promise<void> {
  const requests = writes.map((one) =>
    one.value === undefined
      ? { DeleteRequest: { Key: keyOf(one, spell) } }
      : { PutRequest: { Item: itemOf(one, spell) } },
  )
  const { UnprocessedItems = {} } = await client.send(new BatchWriteItemCommand({ RequestItems: { Any: requests } }))
  const left = (UnprocessedItems.Any ?? []).map(({ PutRequest, DeleteRequest }) =>
    nameOf(PutRequest?.Item ?? DeleteRequest?.Key ?? {}),
  )
  for (const one of writes) if (!left.includes(name(one))) apply(model, one)
}

async function scanAll(client: FakeDynamoDBClient): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  let start: Record<string, AttributeValue> | undefined
  do {
    const command = new ScanCommand({ TableName: 'Any', Limit: 3, ...(start && { ExclusiveStartKey: start }) })
    const { Items = [], LastEvaluatedKey } = await client.send(command)
    for (const item of Items) found.set(nameOf(item), Number(item.v?.N))
    start = LastEvaluatedKey
  } while (start !== undefined)
  return found
}

async function readBack(client: FakeDynamoDBClient, model: ReadonlyMap<string, number>): Promise<void> {
  for (const [key, value] of model) {
    const [pk = '', sk = ''] = key.split('|')
    const Key = { pk: { N: pk }, sk: { S: sk } }
    const single = await client.send(new GetItemCommand({ TableName: 'Any', Key }))
    const batch = await client.send(new BatchGetItemCommand({ RequestItems: { Any: { Keys: [Key] } } }))
    const values = [single.Item?.v?.N, batch.Responses?.Any?.[0]?.v?.N]
    if (values.some((one) => one !== `${value}`)) throw new Error(`${key} should be ${value}: ${values}`)
  }
}

function sorted(items: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...items].sort(([left], [right]) => (left < right ? -1 : 1))
}

function distinct(writes: readonly Write[]): readonly Write[] {
  return [...new Map(writes.map((one) => [name(one), one])).values()]
}

function apply(model: Map<string, number>, one: Write): void {
  if (one.value === undefined) model.delete(name(one))
  else model.set(name(one), one.value)
}

function name({ pk, sk }: Write): string {
  return `${pk}|${sk}`
}

function nameOf(item: Record<string, AttributeValue>): string {
  return `${item.pk?.N}|${item.sk?.S}`
}

function keyOf({ pk, sk }: Write, spell: Spell): Record<string, AttributeValue> {
  return { pk: { N: spell(pk) }, sk: { S: sk } }
}

function itemOf(one: Write, spell: Spell): Record<string, AttributeValue> {
  return { ...keyOf(one, spell), v: { N: spell(one.value ?? 0) } }
}
