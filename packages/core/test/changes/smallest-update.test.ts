import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { type ChangeOptions, smallestUpdate } from '#src/changes/smallest-update.js'
import { Thing } from '../expressions/thing.js'
import { isMixOf } from './change-oracle.js'
import { wordsOf } from './change-words.js'
import type { Attributes } from './edited.js'
import { apply, checkAlone, checkAmongOthers, put, stored } from './properties.js'

const RUNS = { test: 250, ci: 3_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 250
const OPTIONS = { numRuns: RUNS }
const LONG = { S: 'a text that is longer than any path and guard '.repeat(4) }

/** The update's words with the names and values in their places. */
function said(before: Attributes, after: Attributes, options?: ChangeOptions): readonly [string, string] | undefined {
  const change = smallestUpdate(before, after, options)
  if (change === undefined) return undefined
  const all = wordsOf(change)
  const { names, values } = all
  const spell = (text: string): string =>
    text.replace(/#\d+/g, (alias) => names[alias]!).replace(/:\d+/g, (alias) => textOf(values[alias]!))
  return [spell(all.update), spell(all.condition).replace(/^attribute_exists\(id\)(?: AND )?/, '')]
}

function textOf(value: AttributeValue): string {
  return value.S === LONG.S ? 'LONG' : JSON.stringify(Object.values(value)[0])
}

for (const [title, before, after, update, guard] of [
  ['an attribute that changed', { a: { N: '1' }, b: LONG }, { a: { N: '2' }, b: LONG }, 'SET a = "2"', ''],
  ['attributes that are new and gone', { a: { N: '1' } }, { b: { N: '1' } }, 'SET b = "1" REMOVE a', ''],
  [
    'a part of a map',
    { a: { M: { b: { M: { c: { N: '1' }, d: LONG } } } } },
    { a: { M: { b: { M: { c: { N: '2' }, d: LONG } } } } },
    'SET a.b.c = "2"',
    'attribute_type(a.b, "M")',
  ],
  [
    'parts that are gone',
    { a: { M: { b: LONG, c: LONG } } },
    { a: { M: { c: LONG } } },
    'REMOVE a.b',
    'attribute_type(a, "M")',
  ],
  [
    "a list's element",
    { a: { L: [LONG, { N: '1' }, LONG] } },
    { a: { L: [LONG, { N: '2' }, LONG] } },
    'SET a[1] = "2"',
    'attribute_exists(a[2]) AND attribute_not_exists(a[3])',
  ],
  [
    "a list's tail, longer",
    { a: { L: [LONG, LONG] } },
    { a: { L: [LONG, LONG, { N: '2' }, { N: '3' }] } },
    'SET a[2] = "2", a[3] = "3"',
    'attribute_exists(a[1]) AND attribute_not_exists(a[2])',
  ],
  [
    "a list's tail, shorter",
    { a: { L: [LONG, { N: '2' }, { N: '3' }] } },
    { a: { L: [LONG] } },
    'REMOVE a[1], a[2]',
    'attribute_exists(a[2]) AND attribute_not_exists(a[3])',
  ],
  ['members of a set', { a: { SS: [LONG.S, 'b'] } }, { a: { SS: ['c', 'b', LONG.S] } }, 'ADD a ["c"]', ''],
  [
    'members that are gone',
    { a: { NS: ['1', '2', '3', '44444'] } },
    { a: { NS: ['1.0', '3', '44444'] } },
    'DELETE a ["2"]',
    '',
  ],
  ['members that are new and gone', { a: { SS: ['b', 'c'] } }, { a: { SS: ['c', 'd'] } }, 'SET a = ["c","d"]', ''],
  ['a set that is new', {}, { a: { SS: ['b'] } }, 'SET a = ["b"]', ''],
  [
    'a set within a map, whole: ADD and DELETE are for attributes of the item alone',
    { a: { M: { s: { SS: [LONG.S] }, t: LONG, u: LONG } } },
    { a: { M: { s: { SS: [LONG.S, 'c'] }, t: LONG, u: LONG } } },
    `SET a.s = ["${LONG.S}","c"]`,
    'attribute_type(a, "M")',
  ],
  [
    'a map whose whole is shorter',
    { a: { M: { b: { N: '1' } } } },
    { a: { M: { b: { N: '2' } } } },
    'SET a = {"b":{"N":"2"}}',
    '',
  ],
  ['another type', { a: { L: [] } }, { a: { M: {} } }, 'SET a = {}', ''],
  ['an emptied list', { a: { L: [LONG] } }, { a: { L: [] } }, 'SET a = []', ''],
] as const) {
  test(`written is ${title}`, (t) => {
    t.deepEqual(said(before as Attributes, after as Attributes), [update, guard])
  })
}

test('equal items make no update: numbers by value, sets without order', (t) => {
  t.is(said({ a: { N: '1.0' }, b: { SS: ['x', 'y'] } }, { a: { N: '1' }, b: { SS: ['y', 'x'] } }), undefined)
})

test('nothing is guarded where a version tells that the item is the loaded one', (t) => {
  const [before, after] = [
    { a: { L: [LONG, { M: { b: { N: '1' }, c: LONG } }] } },
    { a: { L: [LONG, { M: { b: { N: '2' }, c: LONG } }] } },
  ]
  t.deepEqual(said(before, after, { isPinned: true }), ['SET a[1].b = "2"', ''])
})

test('in doubt about the item, attributes are written whole that differ from any that it may be', (t) => {
  const map = (n: string): AttributeValue => ({ M: { n: { N: n }, text: LONG } })
  const [update, guard] = said(
    { a: map('1'), b: map('1') },
    { a: map('1'), b: map('2') },
    { doubts: [{ a: map('3'), b: map('1') }] },
  )!
  t.regex(update, /^SET a = \{"n":\{"N":"1"\}.*, b = \{"n":\{"N":"2"\}/)
  t.is(guard, '')
})

test('an attribute whose parts take more words than an expression may have is written whole', (t) => {
  const numbers = (from: number): AttributeValue => ({
    L: Array.from({ length: 800 }, (_, n) => (n % 2 ? { N: String(from + n) } : LONG)),
  })
  const all = wordsOf(smallestUpdate({ a: numbers(0), b: { N: '1' } }, { a: numbers(1), b: { N: '2' } })!)
  t.is(all.update, 'SET #0 = :0, #1 = :1')
})

async function start(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Thing)
  return client
}

test('property: of the item that was loaded an update makes what the put would, in no more bytes than whole attributes', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const byParts = await checkAlone(await start(), OPTIONS)
  t.true(byParts > RUNS / 20, `${byParts} by parts`)
})

test('property: of an item that others changed each place is as the put leaves it or as it was, and all that changed is as the put leaves it', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const merged = await checkAmongOthers(await start(), OPTIONS)
  t.true(merged > RUNS / 10, `${merged} merged`)
})

const LONG_NUMBER = '9'.repeat(38)
const LONG_BYTES = Buffer.alloc(80, 7)
const sets: readonly (readonly [string, Record<'loaded' | 'grown' | 'added' | 'other', AttributeValue>])[] = [
  ['SS', { loaded: { SS: [LONG.S] }, grown: { SS: [LONG.S, 'x'] }, added: { SS: ['x'] }, other: { SS: ['y'] } }],
  [
    'NS',
    { loaded: { NS: [LONG_NUMBER] }, grown: { NS: [LONG_NUMBER, '2'] }, added: { NS: ['2'] }, other: { NS: ['3'] } },
  ],
  [
    'BS',
    {
      loaded: { BS: [LONG_BYTES] },
      grown: { BS: [LONG_BYTES, Buffer.from([2])] },
      added: { BS: [Buffer.from([2])] },
      other: { BS: [Buffer.from([3])] },
    },
  ],
]

for (const [type, { loaded, grown, added, other }] of sets) {
  test(`new members of a set of ${type} that others removed are left alone: each member is a place`, async (t) => {
    const client = await start()
    await put(client, {})
    t.is(await apply(client, smallestUpdate({ a: loaded }, { a: grown })!), 'written')
    const left: AttributeValue = { M: await stored(client) }
    t.true(isMixOf(left, { M: { a: added } }, { M: { a: added } }))
    t.true(isMixOf(left, { M: { a: grown } }, { M: {} }))
    t.false(isMixOf({ M: { a: other } }, { M: { a: grown } }, { M: {} }))
  })
}

test('an update of an item that is gone leaves none', async (t) => {
  const client = await start()
  t.is(await apply(client, smallestUpdate({ a: LONG }, {})!), 'ConditionalCheckFailedException')
  t.like(await client.send(new ScanCommand({ TableName: 'Things' })), { Count: 0 })
})
