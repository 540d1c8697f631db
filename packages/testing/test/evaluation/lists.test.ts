import test from 'ava'
import fc from 'fast-check'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import type { SetValue } from '#src/expressions/syntax.js'
import type { WireValue } from '#src/wire/wire-value.js'
import { path, update, value } from '../support/expression-data.js'
import { type Plain, wire, wireItem } from '../support/wire.js'

const listAfter = (list: readonly Plain[], sections: Parameters<typeof update>[0]): WireValue | undefined =>
  applyUpdate(update(sections), wireItem({ a: list }), {}).item?.a

test('31. an index past the end appends without padding', (t) => {
  t.deepEqual(listAfter([1, 2, 3], { set: { 'a[7]': value('x') } }), wire([1, 2, 3, 'x']))
  t.deepEqual(listAfter([], { set: { 'a[1]': value('x') } }), wire(['x']))
})

test('31. several new indexes are appended sorted by index', (t) => {
  const set = { 'a[84]': value('a1'), 'a[37]': value('a2'), 'a[17]': value('a3'), 'a[50]': value('a4') }
  t.deepEqual(listAfter(['one'], { set }), wire(['one', 'a3', 'a2', 'a4', 'a1']))
})

test('31. indexes are sorted as numbers', (t) => {
  t.deepEqual(listAfter([], { set: { 'a[10]': value('b'), 'a[9]': value('a') } }), wire(['a', 'b']))
})

test('31. REMOVE and SET use the original numbering, in either order of the sections', (t) => {
  const sections = { remove: ['a[1]'], set: { 'a[3]': value(17) } }
  t.deepEqual(listAfter([2, 3, 4, 5, 6, 7], sections), wire([2, 4, 17, 6, 7]))
})

test('31. several REMOVEs use the original numbering', (t) => {
  t.deepEqual(listAfter([0, 1, 2, 3, 4], { remove: ['a[0]', 'a[1]'] }), wire([2, 3, 4]))
  t.deepEqual(listAfter([0, 1, 2, 3, 4], { remove: ['a[3]', 'a[1]'] }), wire([0, 2, 4]))
})

test('31. what is appended past the end stays past the end when an element goes', (t) => {
  t.deepEqual(listAfter([0, 1], { remove: ['a[0]'], set: { 'a[2]': value('x') } }), wire([1, 'x']))
})

test('31. a REMOVE past the end is ignored, and an emptied list or map stays', (t) => {
  t.deepEqual(listAfter([4, 5, 6], { remove: ['a[17]'] }), wire([4, 5, 6]))
  t.deepEqual(listAfter([1], { remove: ['a[0]'] }), wire([]))
  t.deepEqual(applyUpdate(update({ remove: ['m.b'] }), wireItem({ m: { b: 1 } }), {}).item, wireItem({ m: {} }))
})

test('31. changes inside elements count by the original numbering too', (t) => {
  const list = [{ x: 1 }, { x: 2 }, [3, { y: [4, 5, 6] }]]
  const sections = { remove: ['a[0]', 'a[2][1].y[1]'], set: { 'a[1].x': value(20), 'a[2][9]': value(7) } }
  t.deepEqual(listAfter(list, sections), wire([{ x: 20 }, [3, { y: [4, 6] }, 7]]))
})

test('31. list_append puts lists together in the order given', (t) => {
  const append = (first: SetValue, second: SetValue) => ({ kind: 'list_append', first, second }) as SetValue
  t.deepEqual(listAfter([1], { set: { a: append(path('a'), value([2, 3])) } }), wire([1, 2, 3]))
  t.deepEqual(listAfter([1], { set: { a: append(value([2, 3]), path('a')) } }), wire([2, 3, 1]))
  t.deepEqual(listAfter([1], { set: { a: append(path('a'), path('a')) } }), wire([1, 1]))
  const fallback = { kind: 'if_not_exists', path: ['none'], fallback: value([]) } as const
  t.deepEqual(listAfter([1], { set: { a: append(fallback, path('a')) } }), wire([1]))
})

test('31. ADD and DELETE take list elements', (t) => {
  const list = [1, new Set(['x', 'y']), new Set(['z'])]
  const sections = { add: { 'a[0]': 5 }, delete: { 'a[1]': new Set(['x']), 'a[2]': new Set(['z']) } }
  t.deepEqual(listAfter(list, sections), wire([6, new Set(['y'])]))
})

test('31. whatever is set and removed, the result is the old list with marks at the old indexes, then closed up', (t) => {
  const actions = fc.uniqueArray(fc.record({ index: fc.nat({ max: 12 }), set: fc.boolean() }), {
    selector: ({ index }) => index,
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.nat({ max: 8 }), actions, (length, chosen) => {
      const list = Array.from({ length }, (_, index) => index)
      const marked: (number | string | undefined)[] = [...list]
      for (const { index, set } of chosen) marked[index] = set ? `set ${index}` : undefined
      const set = Object.fromEntries(
        chosen.filter((one) => one.set).map((one) => [`a[${one.index}]`, value(`set ${one.index}`)]),
      )
      const remove = chosen.filter((one) => !one.set).map((one) => `a[${one.index}]`)
      t.deepEqual(listAfter(list, { set, remove }), wire(marked.filter((one) => one !== undefined)))
    }),
  )
})
