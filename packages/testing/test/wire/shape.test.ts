import test from 'ava'
import { flag, integer, listOf, mapOf, structure, text } from '#src/wire/shape.js'

const shape = structure({ name: text, count: integer, done: flag, names: listOf(text), byName: mapOf(integer) })

test('what fits is passed through as it is', (t) => {
  const input = { name: 'a', count: 1, done: false, names: ['b'], byName: { c: 2 } }
  t.is(shape(input, 'Do'), input)
})

for (const [title, input, message] of [
  ['a number for a string', { name: 1 }, 'NUMBER_VALUE cannot be converted to String'],
  ['a fraction for an integer', { count: 1.5 }, 'NUMBER_VALUE cannot be converted to Integer'],
  ['a string for a boolean', { done: 'true' }, 'STRING_VALUE cannot be converted to Boolean'],
  ['a map for a list', { names: {} }, 'STRUCTURE_VALUE cannot be converted to List'],
  ['a list for a map', { byName: [] }, 'LIST_VALUE cannot be converted to Map'],
  ['a wrong member of a list', { names: [true] }, 'BOOLEAN_VALUE cannot be converted to String'],
  ['a wrong value of a map', { byName: { a: 'b' } }, 'STRING_VALUE cannot be converted to Integer'],
  ['a list for a structure', [], 'LIST_VALUE cannot be converted to Structure'],
] as const) {
  test(`${title} is a SerializationException`, (t) => {
    t.throws(() => shape(input, 'Do'), { name: 'SerializationException', message })
  })
}

test('a member that the shape does not have is refused by its path', (t) => {
  t.throws(() => shape({ other: 1 }, 'Do'), { name: 'NotInFakeException', message: /Do\.other/ })
  t.throws(() => shape({ constructor: 1 }, 'Do'), { name: 'NotInFakeException', message: /Do\.constructor/ })
  const outer = structure({ inner: structure({ name: text }) })
  t.throws(() => outer({ inner: { other: 1 } }, 'Do'), { message: /Do\.inner\.other/ })
})

test('null counts as absent', (t) => {
  t.deepEqual(shape({ name: null, count: 1 }, 'Do'), { count: 1 })
})
