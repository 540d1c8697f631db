import { inspect } from 'node:util'
import { NumberValue } from '@aws-sdk/lib-dynamodb'
import { type AttributeCodec, defineEntity, ifNotExists, SealError, Session, set } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { caught } from '../fixtures/caught.js'
import { Specimen, specimen } from '../fixtures/specimen.js'

const ITEM_LIMIT = 409_600

/** `levels` lists around a string. */
function lists(levels: number): unknown {
  return levels === 0 ? 'x' : [lists(levels - 1)]
}

/** A specimen of exactly that many bytes by DynamoDB's rule: attribute names and values, in UTF-8. */
function ofSize(bytes: number): Specimen {
  return specimen({ text: 'x'.repeat(bytes - 'shelfA'.length - 'box1'.length - 'text'.length) })
}

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Specimen)
  client.clearCalls()
  return { client, session: new Session({ client, clock: client.clock }) }
}

async function refused(t: ExecutionContext, entity: object, attribute: string, reason: RegExp): Promise<void> {
  const { client, session } = await start()
  const fine = specimen({ box: 'fine' })
  session.saveAll([fine, entity])
  const { problems, code } = await caught(t, SealError, () => session.flush())
  t.is(code, 'SEAL_FAILED')
  t.like(problems, [{ entity, attribute }])
  t.is(problems.length, 1)
  t.regex(problems[0]?.reason ?? '', reason)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 2)
}

async function written(t: ExecutionContext, entity: object): Promise<void> {
  const { session } = await start()
  session.save(entity)
  t.is((await session.flush()).counts.written, 1)
}

const REFUSED: readonly (readonly [title: string, entity: object, attribute: string, reason: RegExp])[] = [
  ['a wrong type', specimen({ count: '12' }), 'count', /is a string, expected a number/],
  ['a wrong type inside a list', specimen({ lines: ['a', 2] }), 'lines[1]', /is a number, expected a string/],
  ['an empty partition key', specimen({ shelf: '' }), 'shelf', /partition key is empty/],
  ['an empty sort key', specimen({ box: '' }), 'box', /sort key is empty/],
  ['a partition key over 2,048 bytes', specimen({ shelf: 'x'.repeat(2_049) }), 'shelf', /2049 bytes.*2048/],
  ['a partition key over 2,048 bytes of UTF-8', specimen({ shelf: 'é'.repeat(1_025) }), 'shelf', /2050 bytes/],
  ['a sort key over 1,024 bytes', specimen({ box: 'x'.repeat(1_025) }), 'box', /1025 bytes.*1024/],
  ["an item over 400 KB by DynamoDB's size rule", ofSize(ITEM_LIMIT + 1), '', /409601 bytes.*409600/],
  ['more than 31 maps or lists around a value', specimen({ anything: lists(32) }), `anything${'[0]'.repeat(31)}`, /31/],
  ['NaN', specimen({ count: Number.NaN }), 'count', /NaN/],
  ['infinity', specimen({ count: Number.POSITIVE_INFINITY }), 'count', /infinite/],
  ['negative infinity', specimen({ count: Number.NEGATIVE_INFINITY }), 'count', /infinite/],
  ['a number above 9.99E+125', specimen({ exact: NumberValue.from('1E126') }), 'exact', /above 9\.99E\+125/],
  ['a number below 1E-130', specimen({ exact: NumberValue.from('1E-131') }), 'exact', /below 1E-130/],
  ['a number below 1E-130 in a double', specimen({ count: 1e-131 }), 'count', /below 1E-130/],
  ['a number of over 38 digits', specimen({ big: 10n ** 38n + 1n }), 'big', /more than 38 significant digits/],
  ['an ill-formed string', specimen({ text: 'half \ud83d' }), 'text', /ill-formed string/],
  ['an empty set', specimen({ words: new Set() }), 'words', /empty set.*use undefined/],
  [
    "duplicate set members by DynamoDB's equality: equal bytes",
    specimen({ blobs: new Set([new Uint8Array([1]), new Uint8Array([1])]) }),
    'blobs',
    /equal members/,
  ],
  [
    "duplicate set members by DynamoDB's equality: 1 and 1.0",
    specimen({ verbatim: { NS: ['1', '1.0'] } }),
    'verbatim',
    /equal members/,
  ],
  ['an empty attribute name', specimen({ notes: { '': 'x' } }), 'notes', /empty key/],
]

for (const [title, entity, attribute, reason] of REFUSED) {
  test(`checked at seal: ${title}`, (t) => refused(t, entity, attribute, reason))
}

const ALLOWED: readonly (readonly [title: string, entity: object])[] = [
  ['a partition key of 2,048 bytes', specimen({ shelf: 'x'.repeat(2_048) })],
  ['a sort key of 1,024 bytes', specimen({ box: 'x'.repeat(1_024) })],
  ['an item of exactly 400 KB', ofSize(ITEM_LIMIT)],
  ['31 lists around a value', specimen({ anything: lists(31) })],
  ['9.99E+125 and 1E-130', specimen({ exact: NumberValue.from('9.99E125'), count: 1e-130 })],
  ['a number of 38 digits', specimen({ big: 10n ** 38n - 1n })],
  ['empty strings, bytes, lists, maps', specimen({ text: '', bytes: new Uint8Array(), lines: [], labels: new Map() })],
]

for (const [title, entity] of ALLOWED) {
  test(`let through at seal: ${title}`, (t) => written(t, entity))
}

class Guarded {
  id = 'x'
}
defineEntity(Guarded, {
  table: 'Guarded',
  partitionKey: 'id',
  attributes: { id: 'string' },
  validate: () => [{ attribute: 'id', reason: 'is not a real id' }],
})

class Broken {
  id = 'y'
}
defineEntity(Broken, {
  table: 'Guarded',
  partitionKey: 'id',
  attributes: { id: 'string' },
  validate: () => {
    throw new TypeError('broken rule')
  },
})

test("checked at seal: what the class's validator says", (t) => refused(t, new Guarded(), 'id', /is not a real id/))

test('a validator that throws is reported as a problem and never loses an operation', (t) =>
  refused(t, new Broken(), '', /validator of Broken threw a TypeError/))

const thrown = new Error('no such unit')

class Measured {
  id = 'z'
  size = 1
}
defineEntity(Measured, {
  table: 'Guarded',
  partitionKey: 'id',
  attributes: {
    id: 'string',
    size: {
      encode: (_: number) => {
        throw thrown
      },
      decode: () => 1,
    },
  },
})

test("what the application's own codec threw is the problem's cause, and isn't printed with it", async (t) => {
  const { session } = await start()
  session.save(new Measured())
  const { problems } = await caught(t, SealError, () => session.flush())
  t.is(problems[0]?.cause, thrown)
  t.regex(problems[0]?.reason ?? '', /see `cause`/)
  t.false(inspect(problems).includes('no such unit'))
  t.false(JSON.stringify(problems).includes('no such unit'))
})

const ANSWERS: readonly (readonly [title: string, answer: unknown])[] = [
  ['nothing', undefined],
  ['true', true],
  ['a promise', Promise.reject(new Error('too late'))],
  ['a text', 'is wrong'],
  ['a list of texts', ['is wrong']],
]

for (const [title, answer] of ANSWERS) {
  class Odd {
    id = 'odd'
  }
  defineEntity(Odd, {
    table: 'Guarded',
    partitionKey: 'id',
    attributes: { id: 'string' },
    validate: () => answer as never,
  })
  test(`a validator that returns ${title} is reported as a problem and never loses an operation`, async (t) => {
    await refused(t, new Odd(), '', /validator of Odd returned .*: make it return a list of problems/)
    const session = new Session({ client: new FakeDynamoDBClient() })
    session.save(new Odd())
    t.is(session.plan().problems.length, 1)
  })
}

test('checked at seal for deletes too: an empty key', async (t) => {
  const { client, session } = await start()
  session.remove(specimen({ box: '' }))
  const { problems } = await caught(t, SealError, () => session.flush())
  t.like(problems, [{ attribute: 'box' }])
  t.is(client.callCount, 0)
})

const keyedVerbatim: AttributeCodec = {
  keyType: 'S',
  encode: (value) => value as never,
  decode: (stored) => stored,
}

class Indexed {
  shelf = 'A'
  box = '1'
  text?: string | null
  count?: number | null
  bytes?: Uint8Array
  verbatim?: unknown
}
defineEntity(Indexed, {
  table: 'Indexed',
  partitionKey: 'shelf',
  sortKey: 'box',
  attributes: {
    ...{ shelf: 'string', box: 'string', text: 'string', count: 'number', bytes: 'binary' },
    verbatim: keyedVerbatim,
  },
  indexes: {
    byText: { partitionKey: 'text', sortKey: 'bytes' },
    byCount: { local: true, sortKey: 'count' },
    byVerbatim: { partitionKey: 'verbatim', sortKey: 'shelf' },
  },
})
const indexed = (properties: object) => Object.assign(new Indexed(), properties)

const REFUSED_IN_INDEX: readonly (readonly [title: string, entity: object, attribute: string, reason: RegExp])[] = [
  ['an empty string', indexed({ text: '' }), 'text', /^the key of the index byText is empty: .* or leave it out/],
  ['empty bytes', indexed({ bytes: new Uint8Array() }), 'bytes', /^the key of the index byText is empty/],
  ['null', indexed({ count: null }), 'count', /^the key of the index byCount is null: leave it out/],
  ['another type', indexed({ verbatim: { N: '1' } }), 'verbatim', /^is N by its codec, whose `keyType` is S/],
  ['a partition key over 2,048 bytes', indexed({ text: 'é'.repeat(1_025) }), 'text', /has 2050 bytes.*takes 2048/],
  ['a sort key over 1,024 bytes', indexed({ bytes: new Uint8Array(1_025) }), 'bytes', /has 1025 bytes.*takes 1024/],
  ['a table key over 1,024 bytes as sort key', indexed({ shelf: 'x'.repeat(1_025) }), 'shelf', /byVerbatim has 1025/],
]

for (const [title, entity, attribute, reason] of REFUSED_IN_INDEX) {
  test(`checked at seal, as the key of an index: ${title}`, (t) => refused(t, entity, attribute, reason))
}

test("checked at seal: an empty part of the table's key is told once, though an index has it too", (t) =>
  refused(t, indexed({ shelf: '' }), 'shelf', /^the partition key is empty/))

test('let through at seal: keys of indexes at their limits, and entities that leave them out', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Indexed)
  const session = new Session({ client })
  session.save(indexed({ box: '1' }))
  session.save(indexed({ box: '2', text: 'x'.repeat(2_048), bytes: new Uint8Array(1_024), count: 0 }))
  t.is((await session.flush()).counts.written, 2)
})

test('checked at seal, as keys of indexes: what patches assign and updates change', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Indexed)
  const session = new Session({ client })
  const loaded = indexed({ text: 'a' })
  session.save(loaded)
  await session.flush()
  client.clearCalls()
  loaded.text = ''
  session.update(loaded)
  const other = { shelf: 'A', box: '2' }
  session.patch(Indexed, other, ($) => [set($.text, ifNotExists($.text, '')), set($.count, null)])
  const { problems } = await caught(t, SealError, () => session.flush())
  t.deepEqual(
    problems.map(({ attribute }) => attribute),
    ['text', 'text', 'count'],
  )
  for (const { reason } of problems) t.regex(reason, /^the key of the index by(Text is empty|Count is null): /)
  t.is(client.callCount, 0)
})
