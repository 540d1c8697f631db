import test from 'ava'
import { key } from '../support/entries.js'
import { musicWith, stored, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'

const set = { ':s': { SS: ['a'] } }

for (const [what, expression, values] of [
  ['REMOVE', 'REMOVE b', undefined],
  ['REMOVE of a nested path', 'REMOVE x.y', undefined],
  ['DELETE', 'DELETE s :s', set],
  ['REMOVE and DELETE', 'REMOVE b DELETE s :s', set],
] as const) {
  // DynamoDB Local makes it
  test(`fact 33a: ${what} alone makes no item`, async (t) => {
    const client = await musicWith()
    await operate(client, ...updating(expression, values))
    t.is(await stored(client), undefined)
  })

  for (const ReturnValues of ['ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW']) {
    test(`fact 33b: ${what} alone returns no Attributes with ${ReturnValues}`, async (t) => {
      t.deepEqual(await operate(await musicWith(), ...updating(expression, values, { ReturnValues })), {})
    })
  }
}

test('fact 33c: an update without any action makes the bare key item', async (t) => {
  const client = await musicWith()
  const input = { TableName: 'Music', Key: key('a'), ReturnValues: 'ALL_NEW' }
  t.deepEqual(await operate(client, 'UpdateItem', input), { Attributes: key('a') })
  t.deepEqual(await stored(client), {})
})

test('fact 33c: so does one that also sets something', async (t) => {
  const client = await musicWith()
  await operate(client, ...updating('REMOVE b SET c = :s', set))
  t.deepEqual(await stored(client), { c: { SS: ['a'] } })
})
