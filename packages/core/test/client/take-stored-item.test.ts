import { inspect } from 'node:util'
import test from 'ava'
import { takeStoredItem } from '#src/client/take-stored-item.js'

test('the item is taken, and no longer printed with the error', (t) => {
  const Item = { id: { S: 'a secret' } }
  const error = Object.assign(new Error('The conditional request failed'), { Item })
  t.is(takeStoredItem(error), Item)
  t.false(inspect(error).includes('a secret'))
  t.false(JSON.stringify(error).includes('a secret'))
  t.is(error.Item, Item)
})

test('an error without an item, or with one that is none, gives nothing', (t) => {
  for (const error of [undefined, null, 'x', new Error('x'), { Item: undefined }, { Item: null }, { Item: [] }]) {
    t.is(takeStoredItem(error), undefined)
  }
})
