import test from 'ava'
import { dynamoHeaders, RawConnection, requestBytes, sendRaw } from '../support/raw-http.js'
import { servedMusic } from '../support/served-music.js'

const MAX_BYTES = 16 * 1024 * 1024
const putBody = (pk: string): string => `{"TableName":"Music","Item":{"pk":{"S":"${pk}"},"sk":{"S":"x"}}}`

test('a connection carries one request after another', async (t) => {
  const { server } = await servedMusic(t)
  const connection = await RawConnection.open(server.port)
  t.teardown(() => connection.socket.destroy())
  for (let request = 0; request < 3; request++) {
    connection.write(requestBytes(dynamoHeaders('ListTables'), '{}'))
    t.is((await connection.answer()).status, 200)
  }
  connection.write(requestBytes(dynamoHeaders('ListTables'), '{'))
  t.is((await connection.answer()).status, 400)
  connection.write(requestBytes(dynamoHeaders('ListTables'), '{}'))
  t.is((await connection.answer()).status, 200, 'after an error too')
})

test('requests in one piece are answered in their order', async (t) => {
  const { server, fake } = await servedMusic(t)
  const connection = await RawConnection.open(server.port)
  t.teardown(() => connection.socket.destroy())
  const operations = [
    ['PutItem', putBody('a')],
    ['Nope', '{}'],
    ['Scan', '{"TableName":"Music","Select":"COUNT"}'],
  ] as const
  connection.write(Buffer.concat(operations.map(([name, body]) => requestBytes(dynamoHeaders(name), body))))
  t.is((await connection.answer()).body, '{}')
  t.is((await connection.answer()).status, 400)
  t.is((await connection.answer()).body, '{"Count":1,"ScannedCount":1}')
  t.deepEqual(
    fake.calls.map(({ operation }) => operation),
    ['PutItem', 'Nope', 'Scan'],
  )
})

test('a request in many pieces is put together, also where they cut a character', async (t) => {
  const { server, fake } = await servedMusic(t)
  const connection = await RawConnection.open(server.port)
  t.teardown(() => connection.socket.destroy())
  connection.socket.setNoDelay(true)
  for (const byte of requestBytes(dynamoHeaders('PutItem'), putBody('é𝄞'))) {
    await new Promise((resolve) => connection.socket.write(Buffer.from([byte]), resolve))
  }
  t.is((await connection.answer()).status, 200)
  t.deepEqual(fake.calls[0]?.input, JSON.parse(putBody('é𝄞')))
})

test('a body that does not arrive in time is cut off, and nothing of it is done', async (t) => {
  const { server, fake } = await servedMusic(t, { requestTimeoutMs: 50 })
  const connection = await RawConnection.open(server.port)
  connection.write(requestBytes(dynamoHeaders('PutItem', { 'content-length': '1000' }), putBody('a')))
  t.is((await connection.answer()).status, 408)
  await connection.ended()
  t.is(fake.callCount, 0)
})

test('so are headers that do not arrive in time', async (t) => {
  const { server } = await servedMusic(t, { requestTimeoutMs: 50 })
  const connection = await RawConnection.open(server.port)
  connection.write('POST / HTTP/1.1\r\nhost: x\r\n')
  t.is((await connection.answer()).status, 408)
  await connection.ended()
})

test('a client that leaves in the middle of its body disturbs nobody', async (t) => {
  const lines: string[] = []
  const ended = new Promise<void>((resolve) => {
    void servedMusic(t, { log: (line) => lines.push(line) && resolve() }).then(async ({ server }) => {
      const connection = await RawConnection.open(server.port)
      connection.write(requestBytes(dynamoHeaders('PutItem', { 'content-length': '1000' }), '{'))
      connection.socket.end()
    })
  })
  await ended
  t.regex(lines[0] ?? '', /PutItem → aborted in/)
})

for (const [title, headers, body] of [
  ['by its length', { 'content-length': String(MAX_BYTES + 1) }, Buffer.alloc(MAX_BYTES + 1, ' ')],
  [
    'in chunks without a length',
    { 'content-length': undefined, 'transfer-encoding': 'chunked' },
    Buffer.concat([
      Buffer.from(`${(MAX_BYTES + 1).toString(16)}\r\n`),
      Buffer.alloc(MAX_BYTES + 1, ' '),
      Buffer.from('\r\n0\r\n\r\n'),
    ]),
  ],
] as const) {
  test(`a body over 16 MB, ${title}, is refused, and the connection goes on`, async (t) => {
    const { server, fake } = await servedMusic(t)
    const connection = await RawConnection.open(server.port)
    t.teardown(() => connection.socket.destroy())
    connection.write(requestBytes(dynamoHeaders('PutItem', headers), body))
    const answer = await connection.answer()
    t.is(answer.status, 413)
    t.is(JSON.parse(answer.body).__type, 'com.amazon.coral.service#RequestEntityTooLargeException')
    t.is(fake.callCount, 0)
    connection.write(requestBytes(dynamoHeaders('ListTables'), '{}'))
    t.is((await connection.answer()).status, 200)
  })
}

test('a body of exactly 16 MB is read', async (t) => {
  const { server } = await servedMusic(t)
  const body = '{}'.padEnd(MAX_BYTES)
  t.is((await sendRaw(server.port, requestBytes(dynamoHeaders('ListTables'), body))).status, 200)
})

test('what is no HTTP is refused, and the server goes on', async (t) => {
  const { server } = await servedMusic(t)
  const connection = await RawConnection.open(server.port)
  connection.write('\u0000\u0001 nonsense\r\n\r\n')
  await connection.ended()
  t.is((await sendRaw(server.port, requestBytes(dynamoHeaders('ListTables'), '{}'))).status, 200)
})
