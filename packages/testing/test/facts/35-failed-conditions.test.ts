import test from 'ava'
import { key } from '../support/entries.js'
import { type Call, musicWith, putting, updating } from '../support/music-calls.js'
import { errorOf, operate } from '../support/operate.js'

const attributes = { n: { N: '1' } }
const failing = { ConditionExpression: 'n = :x', ExpressionAttributeValues: { ':x': { N: '2' } } }
const carrying = { ...failing, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }

const calls: Readonly<Record<string, (more: object) => Call>> = {
  PutItem: (more) => putting({}, more),
  DeleteItem: (more) => ['DeleteItem', { TableName: 'Music', Key: key('a'), ...more }],
  UpdateItem: (more) => updating('REMOVE n', undefined, more),
}

for (const [operation, call] of Object.entries(calls)) {
  test(`fact 35a: a failed condition of ${operation}`, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting(attributes))
    const error = await errorOf(client, ...call(failing))
    t.is(error.name, 'ConditionalCheckFailedException')
    t.is(error.message, 'The conditional request failed')
    t.is(error.Item, undefined)
    t.is(error.$metadata.httpStatusCode, 400)
  })

  test(`fact 35b: with ALL_OLD the exception of ${operation} carries the item`, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting(attributes))
    const error = await errorOf(client, ...call(carrying))
    t.is(error.message, 'The conditional request failed')
    t.deepEqual(error.Item, { ...key('a'), ...attributes })
  })

  test(`fact 35c: with ALL_OLD the exception of ${operation} has no Item where there is none`, async (t) => {
    const error = await errorOf(await musicWith(), ...call(carrying))
    t.is(error.name, 'ConditionalCheckFailedException')
    t.is(error.Item, undefined)
  })
}
