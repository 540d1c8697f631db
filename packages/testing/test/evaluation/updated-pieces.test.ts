import test from 'ava'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import { updatedPieces } from '#src/evaluation/updated-pieces.js'
import type { WireItem } from '#src/wire/wire-value.js'
import { path, update, value } from '../support/expression-data.js'
import { type Plain, wireItem } from '../support/wire.js'

const key = wireItem({ pk: 'a' })
const item = { pk: 'a', a: { b: 'dog', c: [1, 2, 3] }, d: 'cat' }

type Pieces = { readonly old: WireItem | undefined; readonly fresh: WireItem | undefined }

function pieces(sections: Parameters<typeof update>[0], of?: { readonly [name: string]: Plain }): Pieces {
  const asked = update(sections)
  const before = of && wireItem(of)
  const { item: after } = applyUpdate(asked, before, key)
  return { old: updatedPieces(before, after, asked, 'OLD'), fresh: updatedPieces(before, after, asked, 'NEW') }
}

const expected = (old?: { readonly [name: string]: Plain }, fresh?: { readonly [name: string]: Plain }): Pieces => ({
  old: old && wireItem(old),
  fresh: fresh && wireItem(fresh),
})

test('34. only the changed piece comes back, inside its hierarchy', (t) => {
  t.deepEqual(pieces({ set: { 'a.b': value('hi') } }, item), expected({ a: { b: 'dog' } }, { a: { b: 'hi' } }))
  t.deepEqual(pieces({ set: { 'a.c[1]': value(7) } }, item), expected({ a: { c: [2] } }, { a: { c: [7] } }))
})

test('34. the pieces of one attribute come back together', (t) => {
  t.deepEqual(
    pieces({ set: { 'a.c[1]': value(8), 'a.b': value('yo'), d: value(1) } }, item),
    expected({ a: { b: 'dog', c: [2] }, d: 'cat' }, { a: { b: 'yo', c: [8] }, d: 1 }),
  )
})

test('34. a value set to what it was already counts as updated', (t) => {
  t.deepEqual(pieces({ set: { d: value('cat') } }, item), expected({ d: 'cat' }, { d: 'cat' }))
})

test('34. what is new has no old piece, what is removed no new one', (t) => {
  t.deepEqual(pieces({ set: { e: value(1), d: value(2) } }, item), expected({ d: 'cat' }, { e: 1, d: 2 }))
  t.deepEqual(pieces({ set: { 'a.x': value(8) } }, item), expected(undefined, { a: { x: 8 } }))
  t.deepEqual(pieces({ remove: ['d'] }, item), expected({ d: 'cat' }))
  t.deepEqual(pieces({ remove: ['d'], set: { e: path('d') } }, item), expected({ d: 'cat' }, { e: 'cat' }))
})

test('34. an element appended beyond the end is not among the new pieces', (t) => {
  t.deepEqual(pieces({ set: { 'a.c[100]': value(70) } }, item), expected())
})

// ScyllaDB's reading of AWS: the place that the update names is looked up in the new item
test('34. after the removal of an element the next one is at its place, and comes back as new', (t) => {
  t.deepEqual(pieces({ remove: ['a.c[1]'] }, item), expected({ a: { c: [2] } }, { a: { c: [3] } }))
  t.deepEqual(pieces({ remove: ['a.c[1]', 'a.c[3]'] }, item), expected({ a: { c: [2] } }, { a: { c: [3] } }))
  t.deepEqual(pieces({ remove: ['a.c[2]'] }, item), expected({ a: { c: [3] } }))
})

test('34. ADD and DELETE return the whole set or number that they changed', (t) => {
  const counted = { n: 1, s: new Set(['x', 'y']), last: new Set([1]) }
  t.deepEqual(
    pieces({ add: { n: 2, s: new Set(['z']) }, delete: { last: new Set([1]) } }, counted),
    expected(counted, { n: 3, s: new Set(['x', 'y', 'z']) }),
  )
})

test('34. nothing at all comes back where nothing is touched', (t) => {
  t.deepEqual(pieces({}, item), expected())
  t.deepEqual(pieces({ remove: ['none', 'a.none', 'a.c[9]'] }, item), expected())
})

test('34. a new item has no old pieces, and its key is not among the new ones', (t) => {
  t.deepEqual(pieces({ set: { b: value(1) } }), expected(undefined, { b: 1 }))
  t.deepEqual(pieces({}), expected())
})
