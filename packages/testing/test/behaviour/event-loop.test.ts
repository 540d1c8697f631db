import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

test('calls in a row leave timers and signals their turn, as a network would', async (t) => {
  const client = await musicClient()
  let fired = false
  setTimeout(() => {
    fired = true
  }, 1)
  const put = new PutItemCommand({ TableName: 'Music', Item: key('a') })
  for (let call = 0; call < 10_000 && !fired; call++) await client.send(put)
  t.true(fired)
})

test('concurrent calls are done in the order in which they were sent', async (t) => {
  const client = await musicClient()
  client.clearCalls()
  const names = Array.from({ length: 8 }, (_, index) => `pk-${index}`)
  await Promise.all(names.map((pk) => client.send(new PutItemCommand({ TableName: 'Music', Item: key(pk) }))))
  const sent = client.calls.map(({ input }) => (input as { Item: { pk: { S: string } } }).Item.pk.S)
  t.deepEqual(sent, names)
})
