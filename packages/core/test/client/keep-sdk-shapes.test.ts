import { createHash } from 'node:crypto'
import v8 from 'node:v8'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import test from 'ava'
import { keepSdkShapes } from '#src/client/keep-sdk-shapes.js'
import { Song } from '../fixtures/song.js'

interface Query {
  // newer than the types: Node 20.13
  queryObjects(kind: unknown): number
}

const requestHandler = {
  handle: async () => ({
    response: { statusCode: 200, headers: {}, body: Buffer.from('{"UnprocessedItems":{}}') },
  }),
}

test.serial('of what the SDK signs with a few objects are kept, however much was sent', async (t) => {
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  for (let round = 0; round < 3; round++) {
    const session = new Session({ client: new DynamoDBClient({ region: 'eu-west-1', credentials, requestHandler }) })
    session.save(new Song('Prince', `Kiss ${round}`))
    await session.flush()
  }
  const left = (v8 as unknown as Query).queryObjects(createHash('sha256').constructor)
  t.true(left > 0 && left < 4, `${left}`)
})

test.serial('a client of another kind is let be', (t) => {
  class Throwing {
    constructor() {
      throw new Error('no hash')
    }
  }
  t.notThrows(() => keepSdkShapes({ sha256: Throwing }, {}))
  t.notThrows(() => keepSdkShapes({}, {}))
})
