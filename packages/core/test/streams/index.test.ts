import { strictEqual } from 'node:assert'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { NumberValue } from '@aws-sdk/lib-dynamodb'
import {
  type AttributeCodec,
  defineEmbedded,
  defineEntity,
  list,
  map,
  NotAnEntityError,
  nested,
  OptionError,
  oneOf,
  record,
  SluiceError,
} from '@sluice/core'
import * as streams from '@sluice/core/streams'
import { decode, EncodeError, RecordError, type StreamItem, toItem, toJSON } from '@sluice/core/streams'
import test from 'ava'
import fc from 'fast-check'
import { sameItem } from '#src/codec/same-item.js'
import { item } from '../codec/arbitraries.js'
import { caught } from '../fixtures/caught.js'
import { Song } from '../fixtures/song.js'
import { specimen } from '../fixtures/specimen.js'

class Point {
  x!: number
  big?: bigint
}
defineEmbedded(Point, { attributes: { x: 'number', big: { type: 'bigint', name: 'b' } } })

const url: AttributeCodec<URL> = { encode: ({ href }) => ({ S: href }), decode: ({ S }) => new URL(S ?? '') }

class Thing {
  id!: string
}
const attributes = {
  id: 'string',
  text: { type: 'string', name: 't' },
  count: 'number',
  big: 'bigint',
  exact: 'decimal',
  flag: 'boolean',
  nothing: 'string',
  missing: 'string',
  on: 'date',
  at: 'epoch-seconds',
  ms: 'epoch-ms',
  bytes: 'binary',
  words: 'string-set',
  counts: 'number-set',
  bigs: 'bigint-set',
  blobs: 'binary-set',
  kind: oneOf('a', 'b'),
  lines: list(list('bigint')),
  labels: map('date'),
  notes: record('epoch-ms'),
  point: nested(Point),
  points: list(nested(Point)),
  home: url,
  anything: 'unknown',
} as const
defineEntity(Thing, { table: 'Things', partitionKey: 'id', attributes: attributes as unknown as { id: 'string' } })

class Bare {
  id!: string
}
defineEntity(Bare, { table: 'Things', partitionKey: 'id', attributes: { id: 'string' } })

const day = new Date('2026-11-01T12:00:00.000Z')
const point = Object.assign(new Point(), { x: 0.5, big: 2n ** 64n })
const thing = Object.assign(new Thing(), {
  id: 'x',
  text: 'ä"\\',
  count: 2 ** 53,
  big: 10n ** 37n,
  exact: NumberValue.from('1.2345678901234567890123'),
  flag: false,
  nothing: null,
  missing: undefined,
  on: day,
  at: day,
  ms: day,
  bytes: new Uint8Array([1, 2, 3]),
  words: new Set(['a', 'b']),
  counts: new Set([1, 2.5]),
  bigs: new Set([1n, 2n ** 60n]),
  blobs: new Set([new Uint8Array([255])]),
  kind: 'a',
  lines: [[1n], []],
  labels: new Map([
    ['first', day],
    ['__proto__', null],
  ] as const),
  notes: { start: day },
  point,
  points: [point, null],
  home: new URL('https://example.org/'),
  anything: { deep: [1, new Set(['x']), new Uint8Array([1]), null, true, 12345678901234567890n] },
})

test('the entry point exports these names at run time, and no others', (t) => {
  t.deepEqual(Object.keys(streams).toSorted(), [
    'EncodeError',
    'RecordError',
    'decode',
    'decodeAny',
    'decodeStreamRecord',
    'decodeStreamRecords',
    'readExport',
    'readExportChanges',
    'toItem',
    'toJSON',
  ])
  for (const ErrorClass of [EncodeError, RecordError]) t.is(Object.getPrototypeOf(ErrorClass), SluiceError)
})

test('plain JSON has properties, texts for long numbers, arrays for sets, base64, ISO 8601; all of it survives JSON', (t) => {
  const json = toJSON(thing)
  const labels = JSON.parse('{"first":"2026-11-01T12:00:00.000Z","__proto__":null}')
  const expectedPoint = { x: 0.5, big: '18446744073709551616' }
  t.deepEqual(json, {
    id: 'x',
    text: 'ä"\\',
    count: 9007199254740992,
    big: '10000000000000000000000000000000000000',
    exact: '1.2345678901234567890123',
    flag: false,
    nothing: null,
    on: '2026-11-01T12:00:00.000Z',
    at: '2026-11-01T12:00:00.000Z',
    ms: '2026-11-01T12:00:00.000Z',
    bytes: 'AQID',
    words: ['a', 'b'],
    counts: [1, 2.5],
    bigs: ['1', '1152921504606846976'],
    blobs: ['/w=='],
    kind: 'a',
    lines: [['1'], []],
    labels,
    notes: { start: '2026-11-01T12:00:00.000Z' },
    point: expectedPoint,
    points: [expectedPoint, null],
    home: 'https://example.org/',
    anything: { deep: [1, ['x'], 'AQ==', null, true, '12345678901234567890'] },
  })
  t.deepEqual(JSON.parse(JSON.stringify(json)), json)
})

test("DynamoDB's JSON has attributes with their types, what isn't modelled too, and decode reads it", (t) => {
  const json = toJSON(decode(Song, { artist: { S: 'a' }, title: { S: 'b' }, mood: { B: 'AQID' } }), {
    form: 'dynamodb',
  })
  t.deepEqual(json, { artist: { S: 'a' }, title: { S: 'b' }, mood: { B: 'AQID' } })
  t.deepEqual(decode(Thing, JSON.parse(JSON.stringify(toJSON(thing, { form: 'dynamodb' })))), thing)
})

test('toItem gives what is stored, and decode the same again', (t) => {
  t.deepEqual(toItem(new Song('Can', 'Spoon', 1972)), {
    artist: { S: 'Can' },
    title: { S: 'Spoon' },
    year: { N: '1972' },
  })
  t.deepEqual(decode(Thing, toItem(thing)), thing)
})

/** The base64 form of bytes, by a walk of the test's own. */
function inEvent(value: AttributeValue): StreamItem[string] {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  if (value.B !== undefined) return { B: base64(value.B) }
  if (value.BS !== undefined) return { BS: value.BS.map(base64) }
  if (value.L !== undefined) return { L: value.L.map(inEvent) }
  if (value.M === undefined) return value as StreamItem[string]
  return { M: Object.fromEntries(Object.entries(value.M).map(([name, inner]) => [name, inEvent(inner)])) }
}

test('property: any item goes through decode and toItem unchanged, as the SDK has it, as events do, and as JSON', (t) => {
  fc.assert(
    fc.property(item, (attributes) => {
      const stored = { ...attributes, id: { S: 'x' } }
      const event = inEvent({ M: stored }).M ?? {}
      for (const form of [stored, event, JSON.parse(JSON.stringify(event))]) {
        strictEqual(sameItem(toItem(decode(Bare, form)), stored), true)
      }
      const json = toJSON(decode(Bare, event), { form: 'dynamodb' })
      strictEqual(sameItem(toItem(decode(Bare, JSON.parse(JSON.stringify(json)))), stored), true)
    }),
    { numRuns: 150 },
  )
  t.pass()
})

test('an entity that can not be stored is an EncodeError with all its problems, without values', async (t) => {
  const wrong = specimen({ count: 'secret', words: new Set() })
  for (const act of [() => toItem(wrong), () => toJSON(wrong), () => toJSON(wrong, { form: 'dynamodb' })]) {
    const error = await caught(t, EncodeError, act)
    t.is(error.code, 'ENCODE_FAILED')
    t.deepEqual([error.className, error.key], ['Specimen', '{ shelf: "A", box: "1" }'])
    t.deepEqual(
      error.problems.map(({ attribute }) => attribute),
      ['count', 'words'],
    )
    t.notRegex(error.message, /secret/)
  }
  t.throws(() => toItem(new Song('Can')), { instanceOf: EncodeError, message: /title/ })
  t.throws(() => toItem({}), { instanceOf: NotAnEntityError })
  t.throws(() => toJSON(new Date()), { instanceOf: NotAnEntityError })
  t.throws(() => toJSON(thing, { form: 'xml' as never }), { instanceOf: OptionError })
  t.throws(() => toItem(thing, { form: 'plain' } as never), { instanceOf: OptionError })
})
