import test from 'ava'
import { ExpressionScope } from '#src/expressions/scope/expression-scope.js'
import { outcomeOf } from '../../support/expressions.js'

const scopeOf = (name: string): string =>
  outcomeOf(
    () =>
      new ExpressionScope({
        names: { '#a': name },
        expressions: { ProjectionExpression: '#a' },
        style: 'bare',
      }),
  )

test('22. an alias may stand for a name of 65535 bytes', (t) => {
  t.is(scopeOf('é'.repeat(32_767)), 'accepted')
  t.is(scopeOf('a'.repeat(65_535)), 'accepted')
})

// the texts are DynamoDB Local's: AWS's aren't known
test('22. an alias may not stand for a longer name, or an empty one', (t) => {
  const invalid = 'ExpressionAttributeNames contains invalid value: '
  t.is(scopeOf('é'.repeat(32_768)), `${invalid}Attribute name is too large, must be less than 65536 bytes for key #a`)
  t.is(scopeOf(''), `${invalid}Empty attribute name for key #a`)
})
