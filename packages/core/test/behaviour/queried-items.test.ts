import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { Song } from '../fixtures/song.js'

const KISS = {
  artist: { S: 'Prince' },
  title: { S: 'Kiss "é"' },
  year: { N: '1986' },
  labels: { SS: ['pop', 'fünk'] },
  // the class doesn't model these
  cover: { B: new Uint8Array([0, 255]) },
  chart: { M: { uk: { L: [{ N: '6' }, { NULL: true }] } } },
}

interface Page {
  readonly output: { Items?: (typeof KISS)[] }
}
type Look = (next: (args: object) => Promise<Page>) => (args: object) => Promise<Page>

async function start(options: object = {}) {
  const client = new FakeDynamoDBClient(options)
  await client.createTables(Song)
  await client.send(new PutItemCommand({ TableName: 'Music', Item: KISS }))
  client.clearCalls()
  const session = new Session({ client, clock: client.clock })
  const query = session.query(Song).where({ artist: 'Prince' })
  return { client, session, query }
}

/** Middleware of an application's own, whose inputs and outputs the SDK's types would name. */
function look(client: FakeDynamoDBClient, step: string, middleware: Look): void {
  const add = client.middlewareStack.add as (middleware: unknown, options: object) => void
  add.call(client.middlewareStack, middleware, { step, name: `users-${step}`, priority: 'high' })
}

async function storedIn(t: ExecutionContext, client: FakeDynamoDBClient, item: object): Promise<void> {
  const { Items } = await client.send(new ScanCommand({ TableName: 'Music' }))
  t.deepEqual(Items, [item] as never)
}

test('an entity of a query is updated in the fewest bytes, and saved with all that was stored', async (t) => {
  const { client, session, query } = await start()
  const [song] = await query.all({ max: 2 })
  session.update(song!)
  t.is((await session.flush()).counts.unchanged, 1)
  song!.year = 1987
  t.is((await session.flush({ detectChanges: true })).counts.written, 1)
  t.like(client.calls.at(-1), { input: { UpdateExpression: 'SET #0 = :0' } })
  await storedIn(t, client, { ...KISS, year: { N: '1987' } })
  song!.tags = new Set(['pop'])
  session.save(song!)
  await session.flush()
  await storedIn(t, client, { ...KISS, year: { N: '1987' }, labels: { SS: ['pop'] } })
})

test('what comes of a query is what a get gives', async (t) => {
  const { session, query } = await start()
  const [queried] = await query.managed(false).all({ max: 2 })
  const got = await session.get(Song, { artist: 'Prince', title: 'Kiss "é"' })
  t.deepEqual(queried, got)
  t.deepEqual(queried?.tags, new Set(['pop', 'fünk']))
})

test("whoever looks on sees a query's items, at any step, and a logger too", async (t) => {
  const logged: { readonly commandName?: string; readonly output?: Page['output'] }[] = []
  const ignore = () => undefined
  const info = (line: object) => logged.push(line)
  const { client, query } = await start({ logger: { trace: ignore, debug: ignore, warn: ignore, error: ignore, info } })
  const seen: unknown[] = []
  for (const step of ['initialize', 'serialize', 'build', 'finalizeRequest', 'deserialize']) {
    look(client, step, (next) => async (args) => {
      const page = await next(args)
      seen.push(structuredClone(page.output).Items)
      return page
    })
  }
  t.is((await query.all({ max: 2 })).length, 1)
  t.deepEqual(seen, Array(5).fill([KISS]))
  t.deepEqual(logged.find(({ commandName }) => commandName === 'QueryCommand')?.output?.Items, [KISS])
})

test("what middleware makes of a query's items is what comes of it", async (t) => {
  const cases: readonly (readonly [
    change: (output: Page['output']) => void,
    years: readonly (number | undefined)[],
  ])[] = [
    [
      (output) => {
        output.Items![0]!.year = { N: '2000' }
      },
      [2000],
    ],
    [
      (output) => {
        output.Items = []
      },
      [],
    ],
    [
      (output) => {
        output.Items!.push({ ...KISS, title: { S: 'Other' }, year: { N: '1' } })
      },
      [1986, 1],
    ],
  ]
  for (const [change, years] of cases) {
    const { client, query } = await start()
    look(client, 'initialize', (next) => async (args) => {
      const page = await next(args)
      change(page.output)
      return page
    })
    t.deepEqual(
      (await query.all({ max: 3 })).map(({ year }) => year),
      years,
    )
  }
})

test('a stored value that the class cannot hold is an error that names it, and no other read is harmed', async (t) => {
  const { client, query } = await start()
  const bad = { artist: KISS.artist, title: { S: 'L' }, year: { N: '9007199254740993' } }
  await client.send(new PutItemCommand({ TableName: 'Music', Item: bad }))
  const error = await t.throwsAsync(query.all({ max: 3 }), { name: 'DecodeError' })
  t.regex(error!.message, /Song .*title: "L".*`year`.*exactly/)
  t.is((await query.limit(1).all({ max: 1 }))[0]?.year, 1986)
})
