import test from 'ava'
import type { Step } from '../requests/step.js'
import type { Answer } from '../sides/answer.js'
import { compareAnswers } from './compare-answers.js'

const done = (body: Answer['body']): Answer => ({ status: 200, body })
const refused = (name: string, message: string, more: object = {}): Answer => ({
  status: 400,
  body: { __type: `x#${name}`, message, ...more },
})

function verdict(step: Partial<Step>, fake: Answer, server: Answer): string {
  const whole: Step = { operation: 'GetItem', inputs: [{}], paged: false, touched: [], ...step }
  return compareAnswers({ step: whole, fake, server, isMissing: false }).kind
}

const a = { pk: { S: 'a' } }
const b = { pk: { S: 'b' } }

test('sets have no order, lists have', (t) => {
  t.is(verdict({}, done({ Item: { s: { SS: ['a', 'b'] } } }), done({ Item: { s: { SS: ['b', 'a'] } } })), 'same')
  const [one, other] = [{ L: [{ N: '1' }, { N: '2' }] }, { L: [{ N: '2' }, { N: '1' }] }]
  t.is(verdict({}, done({ Item: { l: one } }), done({ Item: { l: other } })), 'different')
})

test('another value, an attribute more, an item that is missing', (t) => {
  t.is(verdict({}, done({ Item: { n: { N: '1' } } }), done({ Item: { n: { N: '2' } } })), 'different')
  t.is(verdict({}, done({ Item: a }), done({ Item: { ...a, n: { N: '2' } } })), 'different')
  t.is(verdict({}, done({ Item: a }), done({})), 'different')
})

test('a page has an order, all pages of a scan have none', (t) => {
  const [one, other] = [done({ Items: [a, b], Count: 2 }), done({ Items: [b, a], Count: 2 })]
  t.is(verdict({ operation: 'Query' }, one, other), 'different')
  t.is(verdict({ operation: 'Scan', paged: true }, one, other), 'same')
  t.is(verdict({ operation: 'Query', paged: true, sortedBy: 'pk' }, one, other), 'different')
  t.is(verdict({ operation: 'Scan', paged: true }, one, done({ Items: [a], Count: 1 })), 'different')
})

test('another refusal, another text, other reasons', (t) => {
  t.is(verdict({}, refused('ValidationException', 'x'), done({})), 'different')
  t.is(verdict({}, refused('ValidationException', 'x'), refused('ValidationException', 'y')), 'different')
  t.is(verdict({}, refused('AException', 'x'), refused('BException', 'x')), 'different')
  const cancelled = (Code: string) => refused('TransactionCanceledException', 'x', { CancellationReasons: [{ Code }] })
  t.is(verdict({}, cancelled('None'), cancelled('None')), 'same')
  t.is(verdict({}, cancelled('None'), cancelled('ConditionalCheckFailed')), 'different')
})

test('the envelope around a text may be missing', (t) => {
  const [one, other] = ['1 validation error detected: x', 'x'].map((text) => refused('ValidationException', text))
  t.is(verdict({}, one ?? done({}), other ?? done({})), 'own-words')
})
