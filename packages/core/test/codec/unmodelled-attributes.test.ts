import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { DecodeError, defineEmbedded, defineEntity, list, map, nested, record } from '@sluice/core'
import test from 'ava'
import fc from 'fast-check'
import { codecOf } from '#src/codec/entity-codec.js'
import { sameItem } from '#src/codec/same-item.js'
import { unmodelledAttributes } from '#src/codec/unmodelled-attributes.js'
import { attributeName, attributeValue } from './arbitraries.js'
import { define, encode, load, problemsOf } from './define.js'

class Point {
  x?: number
}
defineEmbedded(Point, { attributes: { x: 'number' } })

class Place {
  id!: string
  name?: string
  at?: Point
  all?: Point[]
  byName?: Map<string, Point>
  byKey?: Record<string, Point>
}
const { schema } = defineEntity(Place, {
  table: 'Places',
  partitionKey: 'id',
  attributes: {
    id: 'string',
    name: 'string',
    at: nested(Point),
    all: list(nested(Point)),
    byName: map(nested(Point)),
    byKey: record(nested(Point)),
  },
})
const codec = codecOf(schema)

const extra = fc.dictionary(
  attributeName.filter((name) => !['id', 'name', 'at', 'all', 'byName', 'byKey', 'x'].includes(name)),
  attributeValue,
  { maxKeys: 3, noNullPrototype: true },
)
const point = extra.map((more): AttributeValue => ({ M: { ...more, x: { N: '1' } } }))

test('property: what the class does not model survives, at the top and in nested instances, in lists and maps', (t) => {
  const item = fc
    .record({
      more: extra,
      at: point,
      all: fc.array(point, { maxLength: 2 }),
      by: fc.dictionary(attributeName, point, { maxKeys: 2, noNullPrototype: true }),
    })
    .map(({ more, at, all, by }) => ({
      ...more,
      id: { S: 'x' },
      at,
      all: { L: all },
      byName: { M: by },
      byKey: { M: by },
    }))
  fc.assert(
    fc.property(item, (stored) => sameItem(encode(codec, codec.decode(stored)), stored)),
    { numRuns: 500 },
  )
  t.pass()
})

const stored = (): Record<string, AttributeValue> => ({
  id: { S: 'x' },
  extra: { M: { list: { L: [{ B: new Uint8Array([1]) }] } } },
  at: { M: { x: { N: '1' }, y: { N: '2' } } },
})

test('they follow the instance, and modelled values are what the instance says', (t) => {
  const place = codec.decode(stored()) as Place
  place.name = 'new'
  place.at = Object.assign(place.at ?? new Point(), { x: 5 })
  t.deepEqual(encode(codec, place), { ...stored(), name: { S: 'new' }, at: { M: { x: { N: '5' }, y: { N: '2' } } } })
})

test('nested ones follow their nested instance: into another entity, and away with it', (t) => {
  const place = codec.decode(stored()) as Place
  const other = Object.assign(new Place(), { id: 'other', all: [place.at, new Point()] })
  place.at = new Point()
  t.deepEqual(encode(codec, other), { id: { S: 'other' }, all: { L: [stored().at, { M: {} }] } } as never)
  t.deepEqual(encode(codec, place), { ...stored(), at: { M: {} } })
})

test('a fresh instance, a copy and a plain object carry nothing', (t) => {
  const place = codec.decode(stored()) as Place
  t.deepEqual(encode(codec, Object.assign(new Place(), place, { at: { ...place.at } })), {
    id: { S: 'x' },
    at: { M: { x: { N: '1' } } },
  })
})

test('they are copies: neither a changed item nor a changed image changes them', (t) => {
  const item = stored()
  const place = codec.decode(item)
  const bytesOf = (value: AttributeValue | undefined) => value?.M?.list?.L?.[0]?.B
  bytesOf(item.extra)?.fill(9)
  Object.assign(item.extra?.M ?? {}, { added: { S: 'x' } })
  t.deepEqual(encode(codec, place), stored())
  const image = encode(codec, place)
  t.throws(() => Object.assign(image.extra?.M ?? {}, { added: { S: 'x' } }), { instanceOf: TypeError })
  t.throws(() => image.extra?.M?.list?.L?.push({ S: 'x' }), { instanceOf: TypeError })
})

test('they leave nothing on the instance: no property, also no symbol', (t) => {
  const place = codec.decode(stored())
  t.deepEqual(Reflect.ownKeys(place), ['id', 'name', 'at', 'all', 'byName', 'byKey'])
  t.is(JSON.stringify(place), '{"id":"x","at":{"x":1}}')
})

test("'drop' leaves them out", (t) => {
  const { codec } = define({ name: 'string' }, { unknownAttributes: 'drop' })
  t.deepEqual(encode(codec, load(codec, { name: { S: 'n' }, more: { S: 'm' } })), { id: { S: 'x' }, name: { S: 'n' } })
})

test("'throw' refuses to load, naming the attribute", (t) => {
  const { codec } = define({ name: 'string' }, { unknownAttributes: 'throw' })
  t.notThrows(() => load(codec, { name: { S: 'n' } }))
  const error = t.throws(() => load(codec, { more: { S: 'secret' } }), {
    instanceOf: DecodeError,
    message:
      /^Can't load Thing \{ id: "x" \}: attribute `more` isn't modelled by Thing, whose `unknownAttributes` is 'throw'\.$/,
  })
  t.is(error?.attribute, 'more')
})

test('what an item inherits is not carried along, and hides nothing that is', (t) => {
  const { codec } = define({ name: 'string' })
  const inherited = Object.create({ name: { S: 'n' }, other: { S: 'o' } }) as Record<string, AttributeValue>
  const plain = codec.decode(Object.assign(Object.create(inherited), { id: { S: 'x' } }))
  t.is(unmodelledAttributes(plain), undefined)
  const more = codec.decode(Object.assign(Object.create(inherited), { id: { S: 'x' }, more: { S: 'm' } }))
  t.deepEqual(unmodelledAttributes(more), { more: { S: 'm' } })
})

test('each class has a policy of its own: an embedded one drops or throws for itself', (t) => {
  class Dropping {
    x?: number
  }
  class Throwing {
    x?: number
  }
  defineEmbedded(Dropping, { attributes: { x: 'number' }, unknownAttributes: 'drop' })
  defineEmbedded(Throwing, { attributes: { x: 'number' }, unknownAttributes: 'throw' })
  const { codec } = define({ a: nested(Dropping), b: nested(Throwing) })
  const loaded = load(codec, { a: { M: { y: { S: 'y' } } }, more: { S: 'm' } })
  t.deepEqual(encode(codec, loaded), { id: { S: 'x' }, a: { M: {} }, more: { S: 'm' } })
  const error = t.throws(() => load(codec, { b: { M: { y: { S: 'y' } } } }), { instanceOf: DecodeError })
  t.is(error?.attribute, 'b.y')
})

test('a nested instance that was moved deeper than its attributes can be nested is refused', (t) => {
  class Node {
    next?: Node
  }
  defineEmbedded(Node, { attributes: { next: nested(() => Node) } })
  const { codec, create } = define({ next: nested(Node) })
  const deep = Array.from({ length: 25 }).reduce<AttributeValue>((inner) => ({ L: [inner] }), { S: 'x' })
  const loaded = load<{ next: Node }>(codec, { next: { M: { deep } } })
  t.deepEqual(problemsOf(codec, loaded), [])
  const moved = Array.from({ length: 10 }).reduce<object>((next) => ({ next }), loaded.next)
  t.regex(problemsOf(codec, create({ next: moved }))[0]?.reason ?? '', /nested too deep/)
})
