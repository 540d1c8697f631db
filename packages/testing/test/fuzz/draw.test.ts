import test from 'ava'
import { Draw } from './draw.js'

test('one seed makes the same choices, another others', (t) => {
  const choices = (seed: number) => {
    const draw = new Draw(seed)
    return Array.from({ length: 20 }, () => draw.below(1000))
  }
  t.deepEqual(choices(5), choices(5))
  t.notDeepEqual(choices(5), choices(6))
})

test('what has no weight is never chosen, and twice the weight comes about twice as often', (t) => {
  const draw = new Draw(1)
  const counts = { a: 0, b: 0, none: 0 }
  for (let i = 0; i < 3000; i++) counts[draw.weighted({ a: 1, b: 2, none: 0 })]++
  t.is(counts.none, 0)
  t.true(counts.b > 1.7 * counts.a && counts.b < 2.3 * counts.a)
})

test('shuffled has every member once, some has different ones', (t) => {
  const draw = new Draw(2)
  const list = [1, 2, 3, 4, 5, 6]
  for (let i = 0; i < 50; i++) {
    t.deepEqual(draw.shuffled(list).toSorted(), list)
    const some = draw.some(list, 3)
    t.true(some.length >= 1 && some.length <= 3 && new Set(some).size === some.length)
  }
})

test('nothing can be chosen from nothing', (t) => {
  t.throws(() => new Draw(1).pick([]), { message: 'Expected something to choose from' })
})
