import test from 'ava'
import { key, put, puts, remove } from '../support/entries.js'
import { type Call, musicWith } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const DUPLICATES = 'Provided list of item keys contains duplicates'
const writing = (Music: object): Call => ['BatchWriteItem', { RequestItems: { Music } }]
const reading = (...Keys: object[]): Call => ['BatchGetItem', { RequestItems: { Music: { Keys } } }]
const keys = (count: number) => Array.from({ length: count }, (_, index) => key(`pk-${index}`))
const ONE = 'failed to satisfy constraint: Member must have length greater than or equal to 1'

refusals(test, [
  ['fact 40a: two puts of one key', writing([put('a'), put('b'), put('a')]), DUPLICATES],
  ['fact 40a: a put and a delete of one key', writing([put('a'), remove('a')]), DUPLICATES],
  ['fact 40b: one key read twice', reading(key('a'), key('b'), key('a')), DUPLICATES],
  // where AWS tells the whole request the fake tells how long it is
  [
    'fact 40c: 26 writes',
    writing(puts(26)),
    "1 validation error detected: Value '{Music=[26 requests]}' at 'requestItems' failed to satisfy constraint: Map value " +
      'must satisfy constraint: [Member must have length less than or equal to 25, Member must have length greater than or ' +
      'equal to 1]',
  ],
  [
    'fact 40d: 101 keys',
    reading(...keys(101)),
    "1 validation error detected: Value at 'RequestItems.Music.member.Keys' failed to satisfy constraint: Member must have " +
      'length less than or equal to 100',
  ],
  [
    'fact 40e: no table in BatchWriteItem (some regions have the generic text)',
    ['BatchWriteItem', { RequestItems: {} }],
    'The requestItems parameter is required for BatchWriteItem',
  ],
  // all regions but one in September 2026, which still has the sentence of BatchWriteItem
  [
    'fact 40e: no table in BatchGetItem (the generic text)',
    ['BatchGetItem', { RequestItems: {} }],
    `1 validation error detected: Value at 'RequestItems' ${ONE}`,
  ],
])

test('fact 40f: an answer of BatchGetItem has at most 16 MB', async (t) => {
  const client = await musicWith()
  const large = { large: { S: 'x'.repeat(400_000) } }
  const Keys = keys(45)
  for (const { pk } of Keys) await operate(client, ...writing([put(pk?.S ?? '', 'x', large)]))
  const first = await operate(client, ...reading(...Keys))
  const { Keys: left } = first.UnprocessedKeys.Music
  t.is(first.Responses.Music.length, Math.floor((16 * 1024 * 1024) / 400_022))
  t.is(left.length, 45 - first.Responses.Music.length)
  const second = await operate(client, ...reading(...left))
  t.is(second.Responses.Music.length, left.length)
})

test('fact 40g: the order isn’t promised: the fake’s is not the request’s', async (t) => {
  const client = await musicWith()
  await operate(client, ...writing(puts(25)))
  const { Responses } = await operate(client, ...reading(...keys(25)))
  const found: string[] = Responses.Music.map(({ pk }: { pk: { S: string } }) => pk.S)
  const asked = keys(25).map(({ pk }) => pk?.S)
  t.notDeepEqual(found, asked)
  t.deepEqual(found.toSorted(), asked.toSorted())
})

test('fact 40h: missing items are left out', async (t) => {
  const client = await musicWith()
  await operate(client, ...writing([put('pk-1')]))
  t.deepEqual((await operate(client, ...reading(...keys(3)))).Responses, { Music: [key('pk-1')] })
  t.deepEqual((await operate(client, ...reading(key('nobody')))).Responses, { Music: [] })
})

test('fact 40i: UnprocessedKeys is always there', async (t) => {
  t.deepEqual((await operate(await musicWith(), ...reading(key('nobody')))).UnprocessedKeys, {})
})
