import test from 'ava'
import { conditionOutcome, projectionOutcome, updateOutcome } from '../support/expressions.js'

const SIZE = 'Expression size has exceeded the maximum allowed size; expression size: '
const TOO_MANY = 'The expression contains too many operators; operator count: 301'

test('21. an expression may have 4096 bytes, and not one more', (t) => {
  t.is(conditionOutcome('attribute_exists(a)'.padEnd(4096)), 'accepted')
  t.is(conditionOutcome('attribute_exists(a)'.padEnd(4118)), `Invalid ConditionExpression: ${SIZE}4118`)
  t.is(updateOutcome(`SET ${'a'.repeat(4087)} = :n`), 'accepted')
  t.is(updateOutcome(`SET ${'a'.repeat(4088)} = :n`), `Invalid UpdateExpression: ${SIZE}4097`)
  t.is(projectionOutcome('a'.repeat(4097)), `Invalid ProjectionExpression: ${SIZE}4097`)
})

test('21. the size of an expression is that of its UTF-8, as written: aliases count as they are', (t) => {
  t.is(conditionOutcome('é'.repeat(2049)), `Invalid ConditionExpression: ${SIZE}4098`)
  t.is(conditionOutcome('#a = :s'.padEnd(4096)), 'accepted')
})

test('21. IN takes 100 operands', (t) => {
  const list = (count: number): string => `a IN (${Array(count).fill(':n').join(',')})`
  t.is(conditionOutcome(list(100)), 'accepted')
  t.is(
    conditionOutcome(list(101)),
    'Invalid ConditionExpression: The IN operator is provided with too many operands; number of operands: 101',
  )
})

// the limit and its text are AWS's (S); what counts as an operator was seen on DynamoDB Local
test('21. a condition may have 300 operators and functions', (t) => {
  const joined = (count: number, condition: string, before = ''): string =>
    conditionOutcome(before + Array(count).fill(condition).join(' or '))
  for (const condition of ['a<b', 'contains(a,b)', 'a between b and c', 'a in (b,c)']) {
    t.is(joined(150, condition), 'accepted', condition)
    t.is(joined(151, condition), `Invalid ConditionExpression: ${TOO_MANY}`, condition)
  }
  t.is(joined(100, 'size(a)<b'), 'accepted')
  t.is(joined(101, 'size(a)<b'), `Invalid ConditionExpression: ${TOO_MANY}`)
  t.is(joined(149, 'a<b', 'not not not '), 'accepted')
  t.is(joined(149, 'a<b', 'not not not not '), `Invalid ConditionExpression: ${TOO_MANY}`)
  t.is(conditionOutcome(`${'not '.repeat(299)}a = b`), 'accepted')
  t.is(conditionOutcome(`${'not '.repeat(300)}a = b`), `Invalid ConditionExpression: ${TOO_MANY}`)
})

const sums = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}=b+c`).join(',')

test('21. an update may have 300 operators and functions; the = of SET is none', (t) => {
  const actions = (count: number, value: string): string =>
    updateOutcome(`SET ${Array.from({ length: count }, (_, index) => `a${index}=${value}`).join(',')}`)
  t.is(actions(400, 'b'), 'accepted')
  t.is(actions(300, 'b+c'), 'accepted')
  t.is(actions(301, 'b-c'), `Invalid UpdateExpression: ${TOO_MANY}`)
  t.is(actions(150, 'if_not_exists(b,c)+d'), 'accepted')
  t.is(actions(151, 'if_not_exists(b,c)+d'), `Invalid UpdateExpression: ${TOO_MANY}`)
  const nested = `${'if_not_exists(b,'.repeat(180)}c${')'.repeat(180)}`
  t.is(updateOutcome(`SET z=${nested},${sums(120)}`), 'accepted')
  t.is(updateOutcome(`SET z=${nested},${sums(121)}`), `Invalid UpdateExpression: ${TOO_MANY}`)
})

// not in the fact, seen on DynamoDB Local
test('21. a document path has at most 32 steps, and an index at most 2147483647', (t) => {
  t.is(projectionOutcome(`a${'[0]'.repeat(31)}`), 'accepted')
  t.is(
    projectionOutcome(`a${'[0]'.repeat(32)}`),
    'Invalid ProjectionExpression: The document path has too many nesting levels; nesting levels: 33',
  )
  t.is(projectionOutcome('a[2147483647]'), 'accepted')
  t.is(
    projectionOutcome('a[2147483648]'),
    'Invalid ProjectionExpression: List index is not within the allowable range; index: [2147483648]',
  )
})
