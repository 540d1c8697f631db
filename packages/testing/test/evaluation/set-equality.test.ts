import test from 'ava'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import { holds } from '#src/evaluation/holds.js'
import { compare, path, update, value } from '../support/expression-data.js'
import { wireItem } from '../support/wire.js'

const item = wireItem({
  words: new Set(['a', 'b']),
  numbers: new Set([1, 2]),
  bytes: new Set([Buffer.from([1]), Buffer.from([2])]),
  nested: { sets: [new Set(['x', 'y'])] },
})

test('12. sets are equal in any order', (t) => {
  t.true(holds(compare(path('words'), '=', value(new Set(['b', 'a']))), item))
  t.true(holds(compare(path('numbers'), '=', value(new Set([2, 1]))), item))
  t.true(holds(compare(path('bytes'), '=', value(new Set([Buffer.from([2]), Buffer.from([1])]))), item))
  t.false(holds(compare(path('words'), '<>', value(new Set(['b', 'a']))), item))
})

test('12. sets inside maps and lists are equal in any order too', (t) => {
  t.true(holds(compare(path('nested'), '=', value({ sets: [new Set(['y', 'x'])] })), item))
})

test('12. a set with another member, more members or members of another type is another set', (t) => {
  t.false(holds(compare(path('words'), '=', value(new Set(['a', 'c']))), item))
  t.false(holds(compare(path('words'), '=', value(new Set(['a', 'b', 'c']))), item))
  t.false(holds(compare(path('words'), '=', value(new Set(['a']))), item))
  t.false(holds(compare(path('numbers'), '=', value(new Set(['1', '2']))), item))
})

test('12. a set made by ADD equals the same set written at once', (t) => {
  const { item: grown = {} } = applyUpdate(update({ add: { words: new Set(['d', 'c']) } }), item, {})
  t.true(holds(compare(path('words'), '=', value(new Set(['c', 'd', 'a', 'b']))), grown))
})
