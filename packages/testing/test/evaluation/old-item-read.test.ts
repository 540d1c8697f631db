import test from 'ava'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import type { WireItem } from '#src/wire/wire-value.js'
import { path, update, value } from '../support/expression-data.js'
import { type Plain, wireItem } from '../support/wire.js'

const MISSING = 'The provided expression refers to an attribute that does not exist in the item'

const applied = (item: { readonly [name: string]: Plain }, sections: Parameters<typeof update>[0]): WireItem =>
  applyUpdate(update(sections), wireItem(item), {}).item ?? {}

// no source quotes a test of AWS for the swap; that REMOVE and SET read first is ScyllaDB's, run against AWS
test('29. all right-hand sides read the old item: two attributes swap', (t) => {
  t.deepEqual(applied({ a: 1, b: 2 }, { set: { a: path('b'), b: path('a') } }), wireItem({ a: 2, b: 1 }))
})

test('29. what is removed can still be read', (t) => {
  t.deepEqual(applied({ a: 'hello' }, { remove: ['a'], set: { b: path('a') } }), wireItem({ b: 'hello' }))
})

test('29. what is set in the same update can not be read yet', (t) => {
  t.throws(() => applied({ p: 1 }, { set: { x: value(4), y: path('x') } }), { message: MISSING })
})

test('29. what ADD and DELETE change is read as it was', (t) => {
  const item = { n: 1, s: new Set(['a', 'b']) }
  const sections = { set: { m: path('n'), r: path('s') }, add: { n: 1 }, delete: { s: new Set(['a']) } }
  t.deepEqual(applied(item, sections), wireItem({ n: 2, s: new Set(['b']), m: 1, r: new Set(['a', 'b']) }))
})

test('29. an element is read by its old index', (t) => {
  t.deepEqual(applied({ l: [1, 2, 3] }, { remove: ['l[0]'], set: { x: path('l[1]') } }), wireItem({ l: [2, 3], x: 2 }))
})

test('29. if_not_exists sees the old item, not what the same update sets', (t) => {
  const set = { a: value(1), b: { kind: 'if_not_exists', path: ['a'], fallback: value('none') } } as const
  t.deepEqual(applied({}, { set }), wireItem({ a: 1, b: 'none' }))
  t.deepEqual(applied({ a: 0 }, { set }), wireItem({ a: 1, b: 0 }))
})

test('29. several places in one attribute change at once', (t) => {
  const item = { a: { x: 3, y: 4, c: { y: 3 } }, b: { x: 1, y: 2 } }
  const sections = { set: { 'a.b': value(10), 'a.c.d': value('dog'), 'b.x': value(17) }, remove: ['a.x', 'b.y'] }
  t.deepEqual(applied(item, sections), wireItem({ a: { y: 4, b: 10, c: { y: 3, d: 'dog' } }, b: { x: 17 } }))
})

test('29. SET replaces a value of any type whole', (t) => {
  t.deepEqual(applied({ a: { b: 3, c: { x: 1 } } }, { set: { 'a.c': value(7) } }), wireItem({ a: { b: 3, c: 7 } }))
  t.deepEqual(applied({ a: 1 }, { set: { a: value({ x: [] }) } }), wireItem({ a: { x: [] } }))
})

test('29. names that every object inherits can be set, read and removed', (t) => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const set = { path: [name], value: value('x') } as const
    const nested = { path: ['m', name], value: value('y') } as const
    const made = applyUpdate({ ...update({}), set: [set, nested] }, wireItem({ m: {} }), {})
    t.is(JSON.stringify(made.item), `{"m":{"M":{"${name}":{"S":"y"}}},"${name}":{"S":"x"}}`)
    const taken = applyUpdate({ ...update({}), remove: [[name], ['m', name]] }, made.item, {})
    t.is(JSON.stringify(taken.item), '{"m":{"M":{}}}')
    t.throws(
      () => applyUpdate({ ...update({}), set: [{ path: ['x'], value: { kind: 'path', path: [name] } }] }, {}, {}),
      {
        message: MISSING,
      },
    )
  }
  t.is(Object.getPrototypeOf({}), Object.prototype)
  t.false('S' in {})
})
