import test from 'ava'
import { clash, type FuzzPath, placesOf } from './paths.js'

for (const [left, right, expected] of [
  [['a'], ['a'], true],
  [['a'], ['a', 'b'], true],
  [['a', 'b'], ['a', 'c'], false],
  [['a', 0], ['a', 'c'], true],
  [['a', 0], ['a', 1], false],
  [['a'], ['b'], false],
] as readonly (readonly [FuzzPath, FuzzPath, boolean])[]) {
  test(`${left.join('.')} and ${right.join('.')} ${expected ? 'clash' : 'go together'}`, (t) => {
    t.is(clash(left, right), expected)
    t.is(clash(right, left), expected)
  })
}

test('the places of an item are its attributes and what is in them', (t) => {
  const item = { a: { M: { b: { L: [{ S: 'x' }] } } }, c: { N: '1' } }
  t.deepEqual(
    placesOf(item).map(({ path }) => path),
    [['a'], ['a', 'b'], ['a', 'b', 0], ['c']],
  )
})
