import { setTimeout as sleep } from 'node:timers/promises'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { dynamoHeaders, RawConnection, requestBytes, sendRaw } from '../support/raw-http.js'
import { servedMusic } from '../support/served-music.js'

const TIMEOUT_MS = 200
// where something must arrive in time besides
const LONGER_MS = 2000
const GAP_MS = 10

const putBody = (pk: string): string => `{"TableName":"Music","Item":{"pk":{"S":"${pk}"},"sk":{"S":"x"}}}`
const PUT = requestBytes(dynamoHeaders('PutItem'), putBody('a'.repeat(2000)))
const HEADERS_END = PUT.indexOf('\r\n\r\n') + 4
const chunkedHeaders = dynamoHeaders('PutItem', { 'content-length': undefined, 'transfer-encoding': 'chunked' })
const LONG_HEADER = `POST / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(2000)}`

/** Writes one piece after another, with a gap after each, until the connection ends. */
async function dribble(connection: RawConnection, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (!connection.socket.writable) return
    connection.write(piece)
    await sleep(GAP_MS)
  }
}

const bytesOf = (text: string | Uint8Array): readonly Buffer[] =>
  [...Buffer.from(text)].map((byte) => Buffer.from([byte]))

function* forever(piece: string): Generator<string> {
  for (;;) yield piece
}

// each would take far longer than the time-out to arrive whole
const SLOW: readonly (readonly [string, string | Uint8Array, () => Iterable<string | Uint8Array>])[] = [
  ['a body that comes byte by byte', PUT.subarray(0, HEADERS_END), () => bytesOf(PUT.subarray(HEADERS_END))],
  ['a body that stops before its last byte', PUT.subarray(0, -1), () => []],
  ['a body that never begins', PUT.subarray(0, HEADERS_END), () => []],
  ['a body of chunks without an end', requestBytes(chunkedHeaders), () => forever('1\r\n \r\n')],
  ['headers that come byte by byte', '', () => bytesOf(LONG_HEADER)],
  ['headers without an end', 'POST / HTTP/1.1\r\n', () => forever('x-more: 1\r\n')],
  ['headers that stop', 'POST / HTTP/1.1\r\nhost: x\r\n', () => []],
  ['a first line that stops', 'POST', () => []],
  ['a connection that nothing comes on', '', () => []],
]

for (const [title, first, rest] of SLOW) {
  test(`${title} is cut off by the request time-out, and nothing is done`, async (t) => {
    const { server, fake } = await servedMusic(t, { requestTimeoutMs: TIMEOUT_MS })
    const connection = await RawConnection.open(server.port)
    connection.write(first)
    const dribbling = dribble(connection, rest())
    t.is((await connection.answer()).status, 408)
    await connection.ended()
    await dribbling
    t.is(fake.callCount, 0)
    t.is((await fake.send(new ScanCommand({ TableName: 'Music' }))).Count, 0)
  })
}

test('a slow second request on a connection is cut off too, after the answer to the first', async (t) => {
  const { server, fake } = await servedMusic(t, { requestTimeoutMs: LONGER_MS })
  const connection = await RawConnection.open(server.port)
  connection.write(Buffer.concat([requestBytes(dynamoHeaders('PutItem'), putBody('first')), PUT.subarray(0, -1)]))
  t.is((await connection.answer()).status, 200)
  t.is((await connection.answer()).status, 408)
  await connection.ended()
  t.is((await fake.send(new ScanCommand({ TableName: 'Music' }))).Count, 1)
})

test('a body that comes in pieces, each late, but whole in time is answered', async (t) => {
  const { server } = await servedMusic(t)
  const connection = await RawConnection.open(server.port)
  t.teardown(() => connection.socket.destroy())
  await dribble(connection, [PUT.subarray(0, 30), PUT.subarray(30, HEADERS_END + 1), PUT.subarray(HEADERS_END + 1)])
  t.is((await connection.answer()).status, 200)
})

test('a hundred slow clients at once keep nobody else waiting, and each is cut off', async (t) => {
  const { server, fake } = await servedMusic(t, { requestTimeoutMs: LONGER_MS })
  const slow = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const [, first, rest] = SLOW[index % SLOW.length]!
      const connection = await RawConnection.open(server.port)
      connection.write(first)
      return { connection, dribbling: dribble(connection, rest()) }
    }),
  )
  for (let request = 0; request < 20; request++) {
    const answer = await sendRaw(server.port, requestBytes(dynamoHeaders('PutItem'), putBody(String(request))))
    t.is(answer.status, 200)
  }
  for (const { connection, dribbling } of slow) {
    t.is((await connection.answer()).status, 408)
    await connection.ended()
    await dribbling
  }
  t.is((await fake.send(new ScanCommand({ TableName: 'Music' }))).Count, 20)
})
