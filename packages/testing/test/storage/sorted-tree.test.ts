import test from 'ava'
import { SortedTree } from '#src/storage/sorted-tree.js'

const SIZE = 100_000

/** A tree of numbers that counts how many elements it looks at. */
function countingTree(size = SIZE) {
  const looks = { count: 0 }
  const tree = new SortedTree<number>((left, right) => {
    looks.count++
    return left - right
  })
  // in no order, so that nodes split everywhere
  for (let at = 0; at < size; at++) tree.put((at * 7919) % size)
  const placeOf = (wanted: number) => (element: number) => {
    looks.count++
    return element - wanted
  }
  const looksOf = (work: () => unknown) => {
    looks.count = 0
    work()
    return looks.count
  }
  return { tree, placeOf, looksOf }
}

test('put, find and delete look at few of many elements', (t) => {
  const { tree, placeOf, looksOf } = countingTree()
  t.is(tree.size, SIZE)
  for (const at of [0, 1, SIZE / 2, SIZE - 1]) {
    const counts = [
      looksOf(() => tree.find(placeOf(at))),
      looksOf(() => tree.put(at)),
      looksOf(() => tree.delete(placeOf(at))),
    ]
    t.true(
      counts.every((count) => count < 60),
      `${at}: ${counts}`,
    )
  }
})

test('a read looks at no more than it is asked for', (t) => {
  const { tree, placeOf, looksOf } = countingTree()
  const read = (elements: Generator<number>) => [elements.next().value, elements.next().value]
  t.true(looksOf(() => t.deepEqual(read(tree.from(placeOf(50_000))), [50_000, 50_001])) < 60)
  t.true(looksOf(() => t.deepEqual(read(tree.backFrom(placeOf(50_000))), [50_000, 49_999])) < 60)
})

test('a copy looks at nothing', (t) => {
  const { tree, looksOf } = countingTree()
  t.is(
    looksOf(() => tree.copy()),
    0,
  )
})

test('a tree from which nearly all was deleted is as low as a small one', (t) => {
  const { tree, placeOf, looksOf } = countingTree()
  for (let at = 0; at < SIZE; at++) if (at % 10_000 !== 0) tree.delete(placeOf(at))
  t.deepEqual(
    [...tree.from()],
    Array.from({ length: 10 }, (_, at) => at * 10_000),
  )
  t.true(looksOf(() => tree.find(placeOf(50_000))) < 10)
})

test('a tree can be emptied and filled again', (t) => {
  const { tree, placeOf } = countingTree(5000)
  for (let at = 5000 - 1; at >= 0; at--) t.is(tree.delete(placeOf(at)), at)
  t.deepEqual([tree.size, [...tree.from()], [...tree.backFrom()]], [0, [], []])
  t.is(tree.delete(placeOf(1)), undefined)
  tree.put(1)
  t.deepEqual([...tree.from()], [1])
})

test('a copy stays as it is while the other tree is written and emptied', (t) => {
  const { tree, placeOf } = countingTree(1000)
  const copies = [tree.copy(), tree.copy().copy()]
  for (let at = 0; at < 1000; at++) tree.delete(placeOf(at))
  tree.put(-1)
  for (const copy of copies) {
    t.is(copy.size, 1000)
    t.deepEqual([...copy.from((element) => element - 997)], [997, 998, 999])
  }
  t.deepEqual([...tree.from()], [-1])
})
