import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { OptionError } from '@sluice/core'
import test from 'ava'
import { checkClient, sendsByItself, translationOf } from '#src/client/sdk-client.js'

const plain = () => new DynamoDBClient({ region: 'us-east-1' })

test('a client is anything with a send method', (t) => {
  for (const client of [plain(), DynamoDBDocumentClient.from(plain()), { send: () => undefined }]) {
    t.is(checkClient(client), client as never)
  }
  for (const other of [undefined, null, 'client', {}, { send: true }, () => undefined]) {
    t.throws(() => checkClient(other), { instanceOf: OptionError, message: /DynamoDBClient/ })
  }
})

test("a document client's translateConfig is found, a plain client has none", (t) => {
  const translateConfig = { marshallOptions: { convertEmptyValues: true } }
  t.like(translationOf(DynamoDBDocumentClient.from(plain(), translateConfig)), translateConfig)
  t.is(translationOf(plain()), undefined)
  t.is(translationOf({ send: () => undefined } as never), undefined)
})

test("a client with the SDK's own send is known, also one of a subclass", (t) => {
  class Own extends DynamoDBClient {}
  t.true(sendsByItself(plain()))
  t.true(sendsByItself(DynamoDBDocumentClient.from(plain())))
  t.true(sendsByItself(new Own({ region: 'us-east-1' })))
})

test('a client whose send was replaced is known, and one without middleware', (t) => {
  class Overriding extends DynamoDBClient {
    override send(): never {
      throw new Error('not sent')
    }
  }
  t.false(sendsByItself(Object.assign(plain(), { send: async () => ({}) }) as never))
  t.false(sendsByItself(new Overriding({ region: 'us-east-1' })))
  t.false(sendsByItself({ send: () => undefined } as never))
})
