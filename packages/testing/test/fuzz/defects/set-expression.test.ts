import test from 'ava'
import { setExpression } from './set-expression.js'

test('aliases that nothing uses any more go, those of other expressions stay', (t) => {
  const input: Record<string, unknown> = {
    UpdateExpression: 'SET #a = :v1',
    ConditionExpression: '#b = :v11',
    ExpressionAttributeNames: { '#a': 'a', '#b': 'b' },
    ExpressionAttributeValues: { ':v1': { S: 'x' }, ':v11': { S: 'y' } },
  }
  setExpression(input, 'UpdateExpression', 'REMOVE c, d')
  t.deepEqual(input, {
    UpdateExpression: 'REMOVE c, d',
    ConditionExpression: '#b = :v11',
    ExpressionAttributeNames: { '#b': 'b' },
    ExpressionAttributeValues: { ':v11': { S: 'y' } },
  })
})

test('members without aliases go', (t) => {
  const input: Record<string, unknown> = { FilterExpression: 'a = :v', ExpressionAttributeValues: { ':v': { S: 'x' } } }
  setExpression(input, 'FilterExpression', 'attribute_exists(a)')
  t.deepEqual(input, { FilterExpression: 'attribute_exists(a)' })
})
