import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { DeleteItemCommand, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { type Change, type ChangeOptions, smallestUpdate } from '#src/changes/smallest-update.js'
import { sameItem, sameValue } from '#src/codec/same-item.js'
import { valueText } from '#src/codec/value-text.js'
import { AliasTable } from '#src/expressions/alias-table.js'
import { allOf } from '#src/expressions/all-of.js'
import type { Condition } from '#src/expressions/condition.js'
import { renderCondition } from '#src/expressions/render-condition.js'
import { renderUpdate } from '#src/expressions/render-update.js'
import { Songs } from '../fixtures/song.js'
import { type Attributes, attributes, edited, edits } from './edited.js'

const RUNS = { test: 250, ci: 10_000, long: 100_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 250
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))
const KEY = { artist: { S: 'x' }, title: { S: 'y' } }
const LONG = { S: 'a text that is longer than any path and guard '.repeat(4) }
const exists: Condition = { kind: 'function', name: 'attribute_exists', operands: [{ kind: 'path', path: ['artist'] }] }

function words(change: Change | undefined) {
  if (change === undefined) return undefined
  const aliases = new AliasTable()
  const update = renderUpdate(change.update, aliases)
  const condition = renderCondition(allOf(exists, ...change.guards), aliases).expression
  return { update, condition, names: aliases.names, values: aliases.values }
}

/** The update's words with the names and values in their places. */
function said(before: Attributes, after: Attributes, options?: ChangeOptions): readonly [string, string] | undefined {
  const all = words(smallestUpdate(before, after, options))
  if (all === undefined) return undefined
  const { names, values } = all
  const spell = (text: string): string =>
    text.replace(/#\d+/g, (alias) => names[alias]!).replace(/:\d+/g, (alias) => textOf(values[alias]!))
  return [spell(all.update), spell(all.condition).replace(/^attribute_exists\(artist\)(?: AND )?/, '')]
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
    'a set within a map',
    { a: { M: { s: { SS: ['b'] }, t: LONG, u: LONG } } },
    { a: { M: { s: { SS: ['b', 'c'] }, t: LONG, u: LONG } } },
    'SET a.s = ["b","c"]',
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
  const all = words(smallestUpdate({ a: numbers(0), b: { N: '1' } }, { a: numbers(1), b: { N: '2' } }))!
  t.is(all.update, 'SET #0 = :0, #1 = :1')
})

async function startTable() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Songs)
  const input = { TableName: 'Music', Key: KEY }
  return {
    put: (item: Attributes) => client.send(new PutItemCommand({ TableName: 'Music', Item: { ...item, ...KEY } })),
    remove: () => client.send(new DeleteItemCommand(input)),
    async stored(): Promise<Attributes | undefined> {
      const { Item } = await client.send(new GetItemCommand({ ...input, ConsistentRead: true }))
      if (Item === undefined) return undefined
      const { artist: _, title: __, ...rest } = Item
      return rest
    },
    /** Sends a change; tells how it ended. */
    async apply(change: Change): Promise<string> {
      const { update, condition, names, values } = words(change)!
      const command = new UpdateItemCommand({
        ...input,
        UpdateExpression: update,
        ConditionExpression: condition,
        ExpressionAttributeNames: names,
        ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
      })
      return client.send(command).then(
        () => 'written',
        (error: Error) => error.name,
      )
    },
  }
}

test('property: of the item that was loaded an update makes what the put would, in no more bytes than whole attributes', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  const table = await startTable()
  // values that are equal by chance share an alias, which nobody weighs
  const size = (change: Change): number => {
    const { update, condition, names, values } = words(change)!
    const used = [...`${update} ${condition}`.matchAll(/:\d+/g)].map(([alias]) =>
      valueText(values[alias]!, { bytes: 0 }),
    )
    return JSON.stringify([update, condition, names, used]).length + 5 * used.length
  }
  let byParts = 0
  const property = fc.asyncProperty(attributes, edits, fc.boolean(), async (before, how, isPinned) => {
    const after = edited(before, how)
    const change = smallestUpdate(before, after, { isPinned })
    t.is(change === undefined, sameItem(before, after))
    if (change === undefined) return
    if (change.update.set.some(({ path }) => path.length > 1)) byParts++
    const whole = smallestUpdate(before, after, { doubts: [before] })!
    t.true(size(change) <= size(whole), JSON.stringify([words(change), words(whole)]))
    await table.put(before)
    t.is(await table.apply(change), 'written')
    t.true(sameItem((await table.stored())!, after))
  })
  await fc.assert(property, { seed: SEED, numRuns: RUNS, includeErrorInReport: true })
  t.true(byParts > RUNS / 20, `${byParts} by parts`)
})

test('property: of an item that others changed each place is as the put leaves it or as it was, and all that changed is as the put leaves it', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  const table = await startTable()
  let merged = 0
  const property = fc.asyncProperty(attributes, edits, edits, async (before, how, others) => {
    const [after, stored] = [edited(before, how), edited(before, others)]
    const change = smallestUpdate(before, after)
    if (change === undefined) return
    await table.put(stored)
    const ended = await table.apply(change)
    const left = (await table.stored())!
    if (ended !== 'written') {
      // only what is no set any more takes no members
      t.true(ended === 'ConditionalCheckFailedException' || change.update.add.length + change.update.delete.length > 0)
      t.true(sameItem(left, stored))
      return
    }
    if (!sameItem(left, after)) merged++
    t.true(isMixOf({ M: left }, { M: after }, { M: stored }))
    t.true(hasChanges({ M: left }, { M: before }, { M: after }))
  })
  await fc.assert(property, { seed: SEED, numRuns: RUNS, includeErrorInReport: true })
  t.true(merged > RUNS / 10, `${merged} merged`)
})

test('an update of an item that is gone leaves none', async (t) => {
  const table = await startTable()
  await table.remove()
  t.is(await table.apply(smallestUpdate({ a: LONG }, {})!), 'ConditionalCheckFailedException')
  t.is(await table.stored(), undefined)
})

/** Whether each place of a value is as in one of two others. */
function isMixOf(
  value: AttributeValue | undefined,
  one: AttributeValue | undefined,
  other: AttributeValue | undefined,
): boolean {
  if (same(value, one) || same(value, other)) return true
  const parts = partsOf(value)
  const [first, second] = [partsOf(one), partsOf(other)]
  if (parts === undefined || first === undefined || second === undefined) return false
  return [...new Set([...parts.keys(), ...first.keys(), ...second.keys()])].every((name) =>
    isMixOf(parts.get(name), first.get(name), second.get(name)),
  )
}

/** Whether what changed from one value to another is as it became. */
function hasChanges(
  value: AttributeValue | undefined,
  before: AttributeValue | undefined,
  after: AttributeValue | undefined,
): boolean {
  if (same(before, after) || same(value, after)) return true
  const parts = partsOf(value) ?? new Map<string, AttributeValue>()
  const [from, to] = [partsOf(before), partsOf(after)]
  if (from === undefined || to === undefined) return false
  return [...new Set([...from.keys(), ...to.keys()])].every((name) =>
    hasChanges(parts.get(name), from.get(name), to.get(name)),
  )
}

function partsOf(value: AttributeValue | undefined): ReadonlyMap<string, AttributeValue> | undefined {
  if (value === undefined) return undefined
  if (value.M !== undefined) return new Map(Object.entries(value.M))
  if (value.L !== undefined) return new Map(value.L.map((element, index) => [String(index), element]))
  const members = value.SS ?? value.NS ?? value.BS
  return members && new Map(members.map((member) => [`${member}`, { BOOL: true }]))
}

function same(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameValue(a, b)
}
