import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient, serve } from '@sluice/testing'
import test from 'ava'
import { dynamoHeaders, requestBytes, sendRaw } from '../support/raw-http.js'
import { httpClient, servedMusic } from '../support/served-music.js'

for (const [option, options] of [
  ['port', { port: -1 }],
  ['port', { port: 65_536 }],
  ['port', { port: 1.5 }],
  ['port', { port: '8000' }],
  ['host', { host: '' }],
  ['requestTimeoutMs', { requestTimeoutMs: 0 }],
  ['log', { log: true }],
  ['prot', { prot: 8000 }],
  ['serve options', null],
] as const) {
  test(`${JSON.stringify(options)} is refused, naming the option`, async (t) => {
    const error = await t.throwsAsync(serve(new FakeDynamoDBClient(), options as never), { instanceOf: OptionError })
    t.is(error.option, option)
  })
}

test('only a fake can be served', async (t) => {
  const error = await t.throwsAsync(serve(new DynamoDBClient({}) as never), { instanceOf: OptionError })
  t.is(error.option, 'client')
})

test('a free port is chosen, and the endpoint told', async (t) => {
  const { server } = await servedMusic(t)
  t.true(server.port > 0)
  t.is(server.url, `http://127.0.0.1:${server.port}`)
})

test('nobody but this machine can connect, unless asked', async (t) => {
  const outward = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address
  if (outward === undefined) {
    t.log('skipped: this machine has no address but the loopback one')
    return t.pass()
  }
  const { server } = await servedMusic(t)
  const socket = connect(server.port, outward)
  await t.throwsAsync(once(socket, 'connect'), { code: 'ECONNREFUSED' })
  const open = await servedMusic(t, { host: '0.0.0.0' })
  const other = connect(open.server.port, outward)
  await once(other, 'connect')
  other.destroy()
  t.is(open.server.url, `http://127.0.0.1:${open.server.port}`)
})

test('a port that is taken is an error', async (t) => {
  const { server } = await servedMusic(t)
  await t.throwsAsync(serve(new FakeDynamoDBClient(), { port: server.port }), { code: 'EADDRINUSE' })
})

test('the log has one line for each request, without what the items hold', async (t) => {
  const lines: string[] = []
  const { server } = await servedMusic(t, { log: (line) => lines.push(line) })
  const put = '{"TableName":"Music","Item":{"pk":{"S":"secret"},"sk":{"S":"x"}}}'
  await sendRaw(server.port, requestBytes(dynamoHeaders('PutItem'), put))
  await sendRaw(server.port, requestBytes(dynamoHeaders('GetItem'), '{"TableName":"Nope","Key":{}}'))
  t.is(lines.length, 2)
  t.regex(lines[0] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z PutItem Music → 200 ok in \d+\.\d ms$/)
  t.regex(lines[1] ?? '', / GetItem Nope → 400 ResourceNotFoundException in /)
  t.notRegex(lines.join('\n'), /secret/)
})

test('a log that throws loses no answer', async (t) => {
  const warned = new Promise<void>((resolve) => {
    process.on('warning', ({ message }) => {
      if (message === 'the disk is full') resolve()
    })
  })
  const { server } = await servedMusic(t, {
    log: () => {
      throw new Error('the disk is full')
    },
  })
  const client = httpClient(server.url)
  t.teardown(() => client.destroy())
  t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, ['Music'])
  await t.notThrowsAsync(warned)
})
