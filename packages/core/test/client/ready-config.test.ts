import { setFlagsFromString } from 'node:v8'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import test from 'ava'
import { readyConfig } from '#src/client/ready-config.js'
import { songs } from '../fixtures/song.js'

setFlagsFromString('--allow-natives-syntax')
// V8's own word, which the parser knows from here on
const isQuick = new Function('object', 'return %HasFastProperties(object)') as (object: object) => boolean

function start(): DynamoDBClient {
  const requestHandler = {
    handle: async () => ({
      response: { statusCode: 200, headers: {}, body: Buffer.from('{"UnprocessedItems":{}}') },
    }),
  }
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  return new DynamoDBClient({ region: 'eu-west-1', credentials, requestHandler })
}

test('what the SDK copies for each call of a flush is quick to copy', async (t) => {
  const client = start()
  t.false(isQuick(client.config), 'the SDK makes it so itself: `readyConfig` can go')
  const session = new Session({ client })
  for (const song of songs(2_500)) session.save(song)
  await session.flush()
  t.true(isQuick(client.config))
})

test('a configuration has the same members afterwards, in their order', (t) => {
  const { config } = start()
  const before = Object.entries(Object.getOwnPropertyDescriptors(config))
  const kind = Object.getPrototypeOf(config)
  readyConfig(config)
  t.deepEqual(Object.entries(Object.getOwnPropertyDescriptors(config)), before)
  t.is(Object.getPrototypeOf(config), kind)
})
