import test from 'ava'
import { namedItems, returnedItems } from '#src/calls/item-counts.js'

test('a request names as many items as it has keys, puts or actions', (t) => {
  for (const [input, count] of [
    [{ Item: {} }, 1],
    [{ Key: {} }, 1],
    [{ RequestItems: { A: [{}, {}], B: [{}] } }, 3],
    [{ RequestItems: { A: { Keys: [{}, {}] }, B: { Keys: [{}] } } }, 3],
    [{ RequestItems: {} }, 0],
    [{ TransactItems: [{}, {}] }, 2],
    [{ TableName: 'A' }, undefined],
    [{ RequestItems: { A: null, B: 5, C: { Keys: 5 } } }, 0],
    [null, undefined],
    ['A', undefined],
  ] as const) {
    t.is(namedItems(input), count, JSON.stringify(input))
  }
})

test('an answer that counts says how many items it returned', (t) => {
  t.is(returnedItems({ Count: 2, ScannedCount: 5 }), 2)
  t.is(returnedItems({ Item: {} }), undefined)
  t.is(returnedItems({ Count: 'many' }), undefined)
})
