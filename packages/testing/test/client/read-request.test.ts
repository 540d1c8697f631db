import test from 'ava'
import { bodyText, operationName, parseBody } from '#src/client/read-request.js'

test('the operation is what follows the dot of the target', (t) => {
  t.is(operationName({ headers: { 'x-amz-target': 'DynamoDB_20120810.PutItem' } }), 'PutItem')
  t.is(operationName({ headers: { 'X-Amz-Target': 'DynamoDB_20120810.GetItem' } }), 'GetItem')
  t.is(operationName({ headers: {} }), '')
})

test('the body is read from a string (older SDKs) and from bytes (newer ones)', (t) => {
  t.is(bodyText({ headers: {}, body: '{"a":"é"}' }), '{"a":"é"}')
  t.is(bodyText({ headers: {}, body: new TextEncoder().encode('{"a":"é"}') }), '{"a":"é"}')
  t.is(bodyText({ headers: {} }), '{}')
})

test('a body is parsed, or refused', (t) => {
  t.deepEqual(parseBody('{"a":1}'), { a: 1 })
  t.throws(() => parseBody('{'), { name: 'SerializationException' })
  const bytes = 16 * 1024 * 1024
  t.notThrows(() => parseBody(JSON.stringify('x'.repeat(bytes - 2))))
  t.throws(() => parseBody(JSON.stringify('x'.repeat(bytes - 1))), { name: 'RequestEntityTooLargeException' })
  t.throws(
    () => parseBody(JSON.stringify('é'.repeat(bytes / 2))),
    { name: 'RequestEntityTooLargeException' },
    'bytes count',
  )
})
