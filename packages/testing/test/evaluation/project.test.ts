import test from 'ava'
import fc from 'fast-check'
import { project } from '#src/evaluation/project.js'
import { valueAt } from '#src/evaluation/value-at.js'
import type { Path } from '#src/expressions/syntax.js'
import { sameItem } from '#src/values/same-value.js'
import type { WireItem } from '#src/wire/wire-value.js'
import { anyPath, apart, pathIn, storedItem } from '../support/documents.js'
import { at } from '../support/expression-data.js'
import { type Plain, wireItem } from '../support/wire.js'

const item = wireItem({ p: 'key', a: { b: [2, 4, { x: 'hi', y: 'yo' }], c: 5, empty: {}, none: [] }, b: 'hello' })

// what ScyllaDB's tests, run against AWS, expect
const cases: readonly (readonly [string, { readonly [name: string]: Plain }])[] = [
  ['a.b', { a: { b: [2, 4, { x: 'hi', y: 'yo' }] } }],
  ['a.b[0]', { a: { b: [2] } }],
  ['a.b[2]', { a: { b: [{ x: 'hi', y: 'yo' }] } }],
  ['a.b[2].y', { a: { b: [{ y: 'yo' }] } }],
  ['a.b[0], a.b[1]', { a: { b: [2, 4] } }],
  ['a.b[0], a.c', { a: { b: [2], c: 5 } }],
  ['a.c, b', { a: { c: 5 }, b: 'hello' }],
  ['a.x, a.b[0], x, a.b[3].x', { a: { b: [2] } }],
]

for (const [paths, expected] of cases) {
  test(`the projection on ${paths} keeps just that, in its hierarchy`, (t) => {
    t.deepEqual(project(item, paths.split(', ').map(at)), wireItem(expected))
  })
}

test('fact 39: a projection on nothing that exists is an empty item', (t) => {
  const missing = ['x', 'a.b[3]', 'a.x', 'a.x.y', 'a.b[3].x', 'a.b.x', 'a[0]', 'a.b[0].x', 'a.b[0][0]', 'a.empty.x']
  for (const path of [...missing, 'a.none[0]', 'b.x', 'b[0]']) t.deepEqual(project(item, [at(path)]), {}, path)
  t.deepEqual(project(item, apart(missing.map(at))), {})
  t.deepEqual(project({}, [at('a')]), {})
})

test('elements come in the order of the list, however they are asked for, without gaps', (t) => {
  t.deepEqual(project(item, ['a.b[2].x', 'a.b[0]'].map(at)), wireItem({ a: { b: [2, { x: 'hi' }] } }))
  const long = wireItem({ l: Array.from({ length: 12 }, (_, index) => index) })
  t.deepEqual(project(long, ['l[10]', 'l[9]', 'l[99]', 'l[0]'].map(at)), wireItem({ l: [0, 9, 10] }))
})

test('an empty map or list that is asked for itself is there', (t) => {
  t.deepEqual(project(item, ['a.empty', 'a.none'].map(at)), wireItem({ a: { empty: {}, none: [] } }))
})

test('names that every object inherits are attributes like any other', (t) => {
  const hostile: WireItem = JSON.parse(
    '{"__proto__":{"M":{"__proto__":{"S":"x"},"a":{"N":"1"}}},"constructor":{"N":"2"}}',
  )
  const paths: readonly Path[] = [['__proto__', '__proto__'], ['constructor'], ['toString'], ['a', 'constructor']]
  t.is(JSON.stringify(project(hostile, paths)), '{"__proto__":{"M":{"__proto__":{"S":"x"}}},"constructor":{"N":"2"}}')
  t.is(JSON.stringify(project({}, paths)), '{}')
})

test('a projection on several paths holds what each of them holds, and nothing else', (t) => {
  const projected = storedItem.chain((of) =>
    fc.tuple(fc.constant(of), fc.array(fc.oneof(anyPath, pathIn(of)), { maxLength: 5 }).map(apart)),
  )
  fc.assert(
    fc.property(projected, ([of, paths]) => {
      const before = JSON.stringify(of)
      const result = project(of, paths)
      const found = paths.filter((path) => valueAt(of, path) !== undefined)
      t.true(sameItem(project(of, found), result), 'missing paths make no difference')
      t.is(
        leaves(result),
        found.reduce((total, path) => total + leaves(project(of, [path])), 0),
      )
      for (const path of found.filter((one) => one.every((step) => typeof step === 'string'))) {
        t.is(JSON.stringify(valueAt(result, path)), JSON.stringify(valueAt(of, path)))
      }
      t.is(JSON.stringify(of), before)
    }),
    { numRuns: 500 },
  )
})

/** Scalars, sets and empty maps and lists in an item. */
function leaves(of: WireItem): number {
  return Object.values(of).reduce((total, value) => {
    if (value.L !== undefined) return total + Math.max(1, leaves(Object.fromEntries(Object.entries(value.L))))
    return total + (value.M === undefined ? 1 : Math.max(1, leaves(value.M)))
  }, 0)
}
