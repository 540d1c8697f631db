import test from 'ava'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import type { WireItem } from '#src/wire/wire-value.js'
import { update } from '../support/expression-data.js'
import { type Plain, wireItem } from '../support/wire.js'

const after = (
  item: { readonly [name: string]: Plain },
  sections: Parameters<typeof update>[0],
): WireItem | undefined => applyUpdate(update(sections), wireItem(item), {}).item

test('32. ADD adds to a number, or to zero where there is none', (t) => {
  t.deepEqual(after({ n: 3 }, { add: { n: 4 } }), wireItem({ n: 7 }))
  t.deepEqual(after({ n: 3 }, { add: { n: -3 } }), wireItem({ n: 0 }))
  t.deepEqual(after({}, { add: { n: -7 } }), wireItem({ n: -7 }))
})

test('32. ADD unites sets, and makes one where there is none', (t) => {
  const item = { s: new Set(['beaver', 'lynx']) }
  t.deepEqual(after(item, { add: { s: new Set(['lynx', 'badger']) } })?.s?.SS?.toSorted(), ['badger', 'beaver', 'lynx'])
  t.deepEqual(after({ s: new Set([1, 2]) }, { add: { s: new Set([2, 3]) } })?.s?.NS?.toSorted(), ['1', '2', '3'])
  const bytes = (...all: number[]) => new Set(all.map((byte) => Buffer.from([byte])))
  t.is(after({ s: bytes(1, 2) }, { add: { s: bytes(2, 3) } })?.s?.BS?.length, 3)
  t.deepEqual(after({}, { add: { s: new Set(['dog']) } }), wireItem({ s: new Set(['dog']) }))
})

test('32. DELETE takes members out; those that the set lacks are ignored', (t) => {
  t.deepEqual(
    after({ s: new Set(['a', 'b', 'c']) }, { delete: { s: new Set(['c', 'x', 'b']) } }),
    wireItem({ s: new Set(['a']) }),
  )
  t.deepEqual(after({ s: new Set([1, 2]) }, { delete: { s: new Set([1]) } }), wireItem({ s: new Set([2]) }))
})

test('32. DELETE of the last member removes the attribute, also inside a map', (t) => {
  t.deepEqual(after({ s: new Set(['a']), b: 1 }, { delete: { s: new Set(['a']) } }), wireItem({ b: 1 }))
  t.deepEqual(after({ m: { s: new Set([1, 2]) } }, { delete: { 'm.s': new Set([1, 2]) } }), wireItem({ m: {} }))
})

test('32. DELETE from a missing attribute does nothing', (t) => {
  t.deepEqual(
    after({ b: 1, m: {} }, { delete: { s: new Set(['a']), 'm.s': new Set(['a']) } }),
    wireItem({ b: 1, m: {} }),
  )
})

test('32. ADD works inside maps', (t) => {
  t.deepEqual(after({ m: { n: 1 } }, { add: { 'm.n': 1, 'm.k': 2 } }), wireItem({ m: { n: 2, k: 2 } }))
})

test("32. a list is appended to a list: AttributeUpdates' ADD does so, an expression's is refused before", (t) => {
  t.deepEqual(after({ l: [1] }, { add: { l: [1, 2] } }), wireItem({ l: [1, 1, 2] }))
})
