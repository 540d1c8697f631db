import test from 'ava'
import { nearestName } from '#src/wire/nearest-name.js'

const names = ['ConditionExpression', 'ConditionalOperator', 'Key', 'Keys', 'Item']

for (const [asked, expected] of [
  ['ConditionExpresion', 'ConditionExpression'],
  ['conditionexpression', 'ConditionExpression'],
  ['CondtionExpresion', 'ConditionExpression'],
  ['Itme', 'Item'],
  ['Keyss', 'Keys'],
  ['Key', 'Key'],
  ['CondtionExpresio', undefined],
  ['Whatever', undefined],
  ['', undefined],
] as const) {
  test(`'${asked}' is ${expected ? `probably ${expected}` : 'nothing that is known'}`, (t) => {
    t.is(nearestName(asked, names), expected)
  })
}

test('of two names that are as near, the first counts', (t) => {
  t.is(nearestName('Kex', ['Key', 'Kez']), 'Key')
})
