import test from 'ava'
import { sameItem, sameValue } from '#src/values/same-value.js'

test('fact 12: sets are equal in any order', (t) => {
  t.true(sameValue({ SS: ['a', 'b'] }, { SS: ['b', 'a'] }))
  t.false(sameValue({ SS: ['a', 'b'] }, { SS: ['a', 'c'] }))
  t.false(sameValue({ SS: ['a'] }, { NS: ['a'] }))
})

test('lists have an order, maps have none', (t) => {
  t.false(sameValue({ L: [{ S: 'a' }, { S: 'b' }] }, { L: [{ S: 'b' }, { S: 'a' }] }))
  t.false(sameValue({ L: [{ S: 'a' }] }, { L: [{ S: 'a' }, { S: 'b' }] }))
  t.true(sameValue({ M: { x: { N: '1' }, y: { BOOL: true } } }, { M: { y: { BOOL: true }, x: { N: '1' } } }))
})

test('an attribute more, less or other makes items differ', (t) => {
  t.true(sameItem({ a: { S: 'x' } }, { a: { S: 'x' } }))
  t.false(sameItem({ a: { S: 'x' } }, { a: { S: 'x' }, b: { S: 'y' } }))
  t.false(sameItem({ a: { S: 'x' } }, { b: { S: 'x' } }))
  t.false(sameItem({ toString: { S: 'x' } }, { a: { S: 'x' } }))
})
