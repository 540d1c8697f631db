import {
  CreateTableCommand,
  GetItemCommand,
  ScanCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type PlainStep } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { tableInput } from '../support/music.js'

const RUNS = { long: 2000, ci: 300, test: 50 }[process.env.SLUICE_TIER ?? 'test'] ?? 50
/** More than the upper tiers' runs take on a busy machine. */
const MAX_MS = 15 * 60 * 1000

const TABLES = ['One', 'Two'] as const

/** One action of a transaction. `guess` is the number that the item must have, `undefined` if it must not be there. */
interface Action {
  readonly table: (typeof TABLES)[number]
  readonly id: string
  readonly kind: 'put' | 'add' | 'delete' | 'check'
  readonly n: number
  readonly guess: number | undefined | 'any'
}
const action = fc.record<Action>({
  table: fc.constantFrom(...TABLES),
  id: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom('put', 'add', 'delete', 'check'),
  n: fc.integer({ min: 1, max: 3 }),
  guess: fc.oneof(
    { weight: 6, arbitrary: fc.constant<'any'>('any') },
    { weight: 1, arbitrary: fc.constantFrom(undefined, 1, 2, 3) },
  ),
})
const place = ({ table, id }: Action): string => `${table}/${id}`
const actions = fc.uniqueArray(action, { selector: place, minLength: 1, maxLength: 6 })

/** Faults of the first attempts; what is done may be lost, what isn't done may look alike. */
const fault = fc.constantFrom<PlainStep>(
  'ok',
  'throttle',
  'server-error',
  'connection-reset',
  'lost-answer',
  'lost-answer',
  'garbled',
)
const step = fc.record({
  actions,
  faults: fc.array(fault, { maxLength: 3 }),
  /** Whether the transaction before this one is sent again first, with its token. */
  again: fc.boolean(),
})

/** Numbers by table and id. */
type Model = ReadonlyMap<string, number>

test('after every call a transaction is done once or not at all, whatever becomes of its answers', async (t) => {
  t.timeout(MAX_MS)
  const seen = { done: 0, lost: 0, cancelled: 0, failed: 0, again: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const client = new FakeDynamoDBClient({ tableTransitionMs: 0 })
      for (const table of TABLES) await client.send(new CreateTableCommand(tableInput(table, { id: 'S' })))
      let model: Model = new Map()
      let last: { readonly input: Input; readonly isDone: boolean } | undefined
      for (const [number, { actions: list, faults, again }] of steps.entries()) {
        if (again && last?.isDone) {
          await client.send(new TransactWriteItemsCommand(last.input))
          t.deepEqual(await contents(client), inOrder(model), 'a transaction that was done is not done again')
          const other = { ...last.input, TransactItems: [...last.input.TransactItems, entryOf(UNUSED)] }
          await t.throwsAsync(client.send(new TransactWriteItemsCommand(other)), {
            name: 'IdempotentParameterMismatchException',
          })
          t.deepEqual(await contents(client), inOrder(model))
          seen.again++
        }
        const input = { TransactItems: list.map(entryOf), ClientRequestToken: `token ${number}` }
        const reasons = list.map((one) => (holds(one, model) ? 'None' : 'ConditionalCheckFailed'))
        const after = reasons.every((reason) => reason === 'None') ? list.reduce(applied, model) : model
        client.clearCalls()
        const script = client.faults.script(faults)
        const error: unknown = await client.send(new TransactWriteItemsCommand(input)).then(
          () => undefined,
          (e) => e,
        )
        script.stop()
        const outcomes = client.calls.map(({ outcome }) => outcome)
        const isDone = outcomes.some((outcome) => outcome === 'ok' || outcome === 'lost' || outcome === 'garbled')
        if (error instanceof TransactionCanceledException) {
          t.deepEqual(
            error.CancellationReasons?.map(({ Code }) => Code),
            reasons,
          )
          t.false(isDone)
          seen.cancelled++
        } else if (error === undefined) {
          t.true(isDone)
          seen.done++
        } else seen.failed++
        if (outcomes.includes('lost')) seen.lost++
        if (isDone)
          t.deepEqual(
            reasons,
            list.map(() => 'None'),
          )
        model = isDone ? after : model
        t.deepEqual(await contents(client), inOrder(model))
        last = { input, isDone }
      }
    }),
    { numRuns: RUNS },
  )
  t.log(JSON.stringify(seen))
  // else nothing of this was tested
  for (const [name, count] of Object.entries(seen)) t.true(count > 0, name)
})

test('no reader sees a part of a transaction', async (t) => {
  t.timeout(MAX_MS)
  const client = new FakeDynamoDBClient()
  for (const table of TABLES) await client.send(new CreateTableCommand(tableInput(table, { id: 'S' })))
  const all = TABLES.flatMap((table) => ['a', 'b', 'c'].map((id) => ({ ...UNUSED, table, id, kind: 'add' as const })))
  const add = () => client.send(new TransactWriteItemsCommand({ TransactItems: all.map(entryOf) }))
  const read = async () => {
    const found = TABLES.map((TableName) => client.send(new ScanCommand({ TableName, ConsistentRead: true })))
    for (const { Items = [] } of await Promise.all(found)) {
      t.true(Items.length === 0 || Items.length === 3)
      t.is(new Set(Items.map(({ n }) => n?.N)).size, Math.min(1, Items.length))
    }
  }
  await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? add() : read())))
  const { Item } = await client.send(new GetItemCommand({ TableName: 'One', Key: { id: { S: 'a' } } }))
  t.is(Item?.n?.N, '20')
})

interface Input {
  readonly TransactItems: TransactWriteItem[]
  readonly ClientRequestToken: string
}

const UNUSED: Action = { table: 'One', id: 'unused', kind: 'put', n: 1, guess: 'any' }

function entryOf({ table, id, kind, n, guess }: Action): TransactWriteItem {
  const base = { TableName: table, ...conditionOf(guess) }
  const Key = { id: { S: id } }
  const values = { ...base.ExpressionAttributeValues, ':n': { N: String(n) } }
  switch (kind) {
    case 'put':
      return { Put: { ...base, Item: { ...Key, n: { N: String(n) } } } }
    case 'add':
      return { Update: { ...base, Key, UpdateExpression: 'ADD n :n', ExpressionAttributeValues: values } }
    case 'delete':
      return { Delete: { ...base, Key } }
    case 'check':
      // a check must have a condition: one that always holds
      return { ConditionCheck: { Key, ConditionExpression: 'attribute_not_exists(nope)', ...base } }
    default:
      return kind satisfies never
  }
}

function conditionOf(guess: Action['guess']) {
  if (guess === 'any') return {}
  if (guess === undefined) return { ConditionExpression: 'attribute_not_exists(id)' }
  return { ConditionExpression: 'n = :guess', ExpressionAttributeValues: { ':guess': { N: String(guess) } } }
}

function holds(one: Action, model: Model): boolean {
  return one.guess === 'any' || model.get(place(one)) === one.guess
}

function applied(model: Model, one: Action): Model {
  const after = new Map(model)
  if (one.kind === 'delete') after.delete(place(one))
  else if (one.kind === 'put') after.set(place(one), one.n)
  else if (one.kind === 'add') after.set(place(one), (model.get(place(one)) ?? 0) + one.n)
  return after
}

function inOrder(model: Model): readonly (readonly [string, number])[] {
  return [...model].sort(([one], [other]) => (one < other ? -1 : 1))
}

async function contents(client: FakeDynamoDBClient): Promise<readonly (readonly [string, number])[]> {
  const found = new Map<string, number>()
  for (const TableName of TABLES) {
    const { Items = [] } = await client.send(new ScanCommand({ TableName }))
    for (const { id, n } of Items) found.set(`${TableName}/${id?.S}`, Number(n?.N))
  }
  return inOrder(found)
}
