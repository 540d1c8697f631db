import test from 'ava'
import { tokensOf } from '#src/engine/transactions/transaction-tokens.js'

const MINUTE = 60 * 1000

test('fact 42: a token is known for ten minutes, then it is not even kept', (t) => {
  const tokens = tokensOf(new Map())
  for (let minute = 0; minute < 60; minute++) tokens.note(`token ${minute}`, 'payload', minute * MINUTE)
  t.is(tokens.size, 11)
  t.false(tokens.isDone('token 48', 'payload', 59 * MINUTE))
  t.true(tokens.isDone('token 49', 'payload', 59 * MINUTE))
})

test('a token that is noted again is known for ten minutes from then', (t) => {
  const tokens = tokensOf(new Map())
  tokens.note('a', 'payload', 0)
  tokens.note('b', 'payload', 9 * MINUTE)
  tokens.note('a', 'payload', 11 * MINUTE)
  tokens.note('c', 'payload', 20 * MINUTE)
  t.true(tokens.isDone('a', 'payload', 20 * MINUTE))
  t.is(tokens.size, 2)
})

test('a transaction without a token is not noted', (t) => {
  const tokens = tokensOf(new Map())
  tokens.note(undefined, 'payload', 0)
  t.is(tokens.size, 0)
})
