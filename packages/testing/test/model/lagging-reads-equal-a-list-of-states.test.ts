import {
  CreateTableCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { key } from '../support/entries.js'
import { definition, gsi } from '../support/indexed-music.js'
import { tableInput } from '../support/music.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 2000 : process.env.SLUICE_TIER === 'ci' ? 300 : 40

const TableName = 'Music'
const KINDS = ['tables', 'globalIndexes'] as const
type Kind = (typeof KINDS)[number]

const pk = fc.constantFrom('a', 'b', 'c')
const ms = fc.constantFrom(0, 1, 2, 5, 20)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), pk }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), pk }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('transaction' as const) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('advance' as const), ms }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lag' as const), tables: ms, globalIndexes: ms }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('read' as const) }) },
)

type Items = Readonly<Record<string, string>>

/** The states that a table had, and from which of them on a reader may see them. */
class States {
  readonly #states: { readonly at: number; readonly items: Items }[] = [{ at: -Infinity, items: {} }]
  readonly #first = { tables: 0, globalIndexes: 0 }
  #lag = { tables: 0, globalIndexes: 0 }

  write(at: number, change: (items: Items) => Items): void {
    this.#states.push({ at, items: change(this.seen('present', at)) })
  }

  lag(lag: Readonly<Record<Kind, number>>, now: number): void {
    for (const kind of KINDS) this.#first[kind] = this.#index(kind, now)
    this.#lag = lag
  }

  seen(kind: Kind | 'present', now: number): Items {
    return this.#states[kind === 'present' ? this.#states.length - 1 : this.#index(kind, now)]!.items
  }

  #index(kind: Kind, now: number): number {
    if (this.#lag[kind] === 0) return this.#states.length - 1
    const reached = this.#states.findLastIndex(({ at }) => at <= now - this.#lag[kind])
    return Math.max(reached, this.#first[kind])
  }
}

async function scan(
  client: FakeDynamoDBClient,
  more: { IndexName?: string; ConsistentRead?: boolean },
): Promise<Items> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName, ...more }))
  return Object.fromEntries(Items.map((item) => [item.pk?.S, item.n?.S ?? '']))
}

async function get(client: FakeDynamoDBClient): Promise<Items> {
  const found = ['a', 'b', 'c'].map(async (name) => {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: key(name) }))
    return Item === undefined ? [] : [[name, Item.n?.S ?? '']]
  })
  return Object.fromEntries((await Promise.all(found)).flat())
}

test('a read sees exactly the state of so long ago, and no reader ever goes back', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const clock = new VirtualClock()
      const client = new FakeDynamoDBClient({ clock })
      const { AttributeDefinitions = [], ...input } = tableInput(TableName, { pk: 'S', sk: 'S' })
      const definitions = [...AttributeDefinitions, definition('g')]
      await client.send(
        new CreateTableCommand({
          ...input,
          AttributeDefinitions: definitions,
          GlobalSecondaryIndexes: [gsi('gsi', 'g')],
        }),
      )
      const states = new States()
      let count = 0
      const item = (name: string, n: string) => ({ ...key(name), g: { S: 'g' }, n: { S: n } })
      for (const one of steps) {
        const n = String(count++)
        const now = clock.now()
        if (one.kind === 'put') {
          await client.send(new PutItemCommand({ TableName, Item: item(one.pk, n) }))
          states.write(now, (items) => ({ ...items, [one.pk]: n }))
        } else if (one.kind === 'delete') {
          await client.send(new DeleteItemCommand({ TableName, Key: key(one.pk) }))
          states.write(now, ({ [one.pk]: _, ...items }) => items)
        } else if (one.kind === 'transaction') {
          const TransactItems = ['a', 'b', 'c'].map((name) => ({ Put: { TableName, Item: item(name, n) } }))
          await client.send(new TransactWriteItemsCommand({ TransactItems }))
          states.write(now, () => ({ a: n, b: n, c: n }))
        } else if (one.kind === 'advance') await clock.advance(one.ms)
        else if (one.kind === 'lag') {
          const { tables, globalIndexes } = one
          client.consistencyLag = { tables, globalIndexes }
          states.lag({ tables, globalIndexes }, now)
        } else {
          t.deepEqual(await scan(client, { ConsistentRead: true }), states.seen('present', now))
          t.deepEqual(await scan(client, {}), states.seen('tables', now))
          t.deepEqual(await get(client), states.seen('tables', now))
          t.deepEqual(await scan(client, { IndexName: 'gsi' }), states.seen('globalIndexes', now))
        }
      }
    }),
    { numRuns: RUNS },
  )
})
