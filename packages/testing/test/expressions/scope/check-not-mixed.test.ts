import test from 'ava'
import { checkNotMixed } from '#src/expressions/scope/check-not-mixed.js'
import { outcomeOf } from '../../support/expressions.js'

const MIXED = 'Can not use both expression and non-expression parameters in the same request: '

test('26. expressions and the older parameters exclude each other', (t) => {
  const expressions = { UpdateExpression: undefined, ConditionExpression: 'a = b' }
  const older = { AttributeUpdates: {}, Expected: {}, ConditionalOperator: undefined }
  const message = `${MIXED}Non-expression parameters: {AttributeUpdates, Expected} Expression parameters: {ConditionExpression}`
  t.is(
    outcomeOf(() => checkNotMixed(expressions, older, 'bare')),
    message,
  )
  t.is(
    outcomeOf(() => checkNotMixed(expressions, older, 'current')),
    `1 validation error detected: ${message}`,
  )
})

test('26. either alone is fine', (t) => {
  t.notThrows(() => checkNotMixed({ ConditionExpression: '' }, { Expected: undefined }, 'bare'))
  t.notThrows(() => checkNotMixed({ ConditionExpression: undefined }, { Expected: {} }, 'bare'))
})
