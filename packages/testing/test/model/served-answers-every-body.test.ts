import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, serve } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { tableInput } from '../support/music.js'
import { dynamoHeaders, RawConnection, requestBytes } from '../support/raw-http.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 100_000 : process.env.SLUICE_TIER === 'ci' ? 5000 : 300

const operation = fc.constantFrom('PutItem', 'GetItem', 'DeleteItem', 'UpdateItem', 'BatchWriteItem', 'Query', 'Scan')

/** A text that makes a request's JSON, or an expression in it, strange. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '', 'attribute_exists(pk)', 'a = :v AND', '#p', ':v', 'pk'),
  fc.nat(2000).map((depth) => '('.repeat(depth)),
  fc.nat(400).map((digits) => '9'.repeat(digits)),
)

const value: fc.Memo<unknown> = fc.memo((depth) => {
  const scalar = fc.oneof(odd, fc.boolean(), fc.constant(null), fc.double())
  if (depth <= 1) return scalar
  const name = fc.constantFrom('S', 'N', 'B', 'SS', 'NS', 'BS', 'L', 'M', 'BOOL', 'NULL', '__proto__', 'x')
  return fc.oneof(
    scalar,
    fc.array(value(depth - 1), { maxLength: 3 }),
    // entries: an object literal would not hold `__proto__`
    fc.array(fc.tuple(fc.oneof(name, odd), value(depth - 1)), { maxLength: 3 }).map((all) => Object.fromEntries(all)),
  )
})

const members = [
  'Item',
  'Key',
  'ConditionExpression',
  'UpdateExpression',
  'KeyConditionExpression',
  'FilterExpression',
  'ProjectionExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ExclusiveStartKey',
  'RequestItems',
  'Limit',
  'Select',
  'Nope',
]
const input = fc
  .array(fc.tuple(fc.constantFrom(...members), value(5)), { maxLength: 5 })
  .map((all) => JSON.stringify({ TableName: 'Music', ...Object.fromEntries(all) }))

/** A whole JSON text, one that is cut, or anything. */
const body = fc.oneof(
  { weight: 4, arbitrary: input.map((text) => Buffer.from(text)) },
  fc.tuple(input, fc.nat()).map(([text, cut]) => Buffer.from(text.slice(0, cut % (text.length + 1)))),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
)

const STATUSES: readonly number[] = [200, 400]

test('every body is answered as DynamoDB answers, and prototypes stay as they are', async (t) => {
  const fake = new FakeDynamoDBClient()
  await fake.send(new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'S' })))
  const server = await serve(fake)
  const connection = await RawConnection.open(server.port)
  const prototype = Object.getOwnPropertyNames(Object.prototype)
  const seen = new Map<number, number>()
  const details = await fc.check(
    fc.asyncProperty(operation, body, async (name, bytes) => {
      connection.write(requestBytes(dynamoHeaders(name), bytes))
      const answer = await connection.answer()
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
      const parsed = JSON.parse(answer.body)
      if (!STATUSES.includes(answer.status)) throw new Error(`${answer.status}: ${answer.body}`)
      if (answer.status === 400 && typeof parsed.__type !== 'string') throw new Error(answer.body)
    }),
    { numRuns: RUNS },
  )
  t.log(`seed ${details.seed}, ${[...seen].map(([status, count]) => `${count} × ${status}`).join(', ')}`)
  connection.socket.destroy()
  await server.stop()
  t.false(details.failed, fc.defaultReportMessage(details))
  t.deepEqual(Object.getOwnPropertyNames(Object.prototype), prototype)
})
