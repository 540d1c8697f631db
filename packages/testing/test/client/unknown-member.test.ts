import test from 'ava'
import { unknownMember } from '#src/client/unknown-member.js'
import { itemShape } from '#src/wire/item-shape.js'
import { flag, listOf, mapOf, structure, text } from '#src/wire/shape.js'

const shape = structure({
  Name: text,
  On: flag,
  List: listOf(structure({ Inner: text })),
  Tables: mapOf(structure({ Keys: listOf(itemShape) })),
  Item: itemShape,
})
const memberOf = (input: unknown) => unknownMember(input, shape, 'Operation')?.message.split(' ')[3]

for (const [title, input, expected] of [
  ['a sound input', { Name: 'a', On: true, List: [{ Inner: 'x' }], Tables: { T: { Keys: [] } } }, undefined],
  ['nothing', {}, undefined],
  ['an input that is no object', undefined, undefined],
  ['a member at the top', { Nme: 'a' }, 'Operation.Nme'],
  ['a member in the second entry of a list', { List: [{ Inner: 'x' }, { Iner: 'x' }] }, 'Operation.List.Iner'],
  ['a member in a map', { Tables: { T: {}, U: { Keyz: [] } } }, 'Operation.Tables.Keyz'],
  ['attributes, whatever their name', { Item: { Nme: { S: 'x' } }, Tables: { T: { Keys: [{ any: {} }] } } }, undefined],
  ['a member that objects inherit', { toString: 'x' }, 'Operation.toString'],
  ['a member of undefined', { Nme: undefined }, undefined],
  ['a member of null, which is sent', { Nme: null }, 'Operation.Nme'],
  ['something else where an object belongs', { List: 'x', Tables: 5, Name: { any: 1 } }, undefined],
] as const) {
  test(`unknown is, of ${title}: ${expected ?? 'nothing'}`, (t) => {
    t.is(memberOf(input), expected)
  })
}
