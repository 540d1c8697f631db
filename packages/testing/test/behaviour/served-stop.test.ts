import { setImmediate as turn } from 'node:timers/promises'
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { dynamoHeaders, RawConnection, requestBytes } from '../support/raw-http.js'
import { servedMusic } from '../support/served-music.js'

const PUT = requestBytes(dynamoHeaders('PutItem'), '{"TableName":"Music","Item":{"pk":{"S":"a"},"sk":{"S":"x"}}}')

test('stop waits for a request under way, answers it and closes its connection', async (t) => {
  const clock = new VirtualClock({ autoAdvance: false })
  const { fake, server } = await servedMusic(t, {}, { clock })
  fake.faults.latency({ ms: 1000, operations: ['PutItem'] })
  const connection = await RawConnection.open(server.port)
  connection.write(PUT)
  while (clock.sleeping === 0) await turn()
  let isStopped = false
  const stopped = server.stop().then(() => {
    isStopped = true
  })
  await t.throwsAsync(RawConnection.open(server.port), { code: 'ECONNREFUSED' })
  t.false(isStopped)
  await clock.advance(1000)
  const answer = await connection.answer()
  t.is(answer.status, 200)
  t.is(answer.headers.connection, 'close')
  await stopped
  await connection.ended()
  t.is((await fake.send(new ScanCommand({ TableName: 'Music' }))).Count, 1)
})

test('stop answers all requests that came on one connection', async (t) => {
  const clock = new VirtualClock({ autoAdvance: false })
  const { fake, server } = await servedMusic(t, {}, { clock })
  fake.faults.latency({ ms: 1000, operations: ['PutItem'] })
  const connection = await RawConnection.open(server.port)
  connection.write(Buffer.concat([PUT, PUT]))
  while (clock.sleeping < 2) await turn()
  const stopped = server.stop()
  await clock.advance(1000)
  t.is((await connection.answer()).status, 200)
  t.is((await connection.answer()).status, 200)
  await stopped
})

test('stop closes connections that nobody uses, also those that never sent anything', async (t) => {
  const { client, server } = await servedMusic(t)
  await client.send(new PutItemCommand({ TableName: 'Music', Item: key('a') }))
  const silent = await RawConnection.open(server.port)
  await server.stop()
  await silent.ended()
  t.pass()
})

test('stop cuts off a body that does not arrive in time', async (t) => {
  const { fake, server } = await servedMusic(t, { requestTimeoutMs: 500 })
  const connection = await RawConnection.open(server.port)
  const headers = dynamoHeaders('PutItem', { 'content-length': '1000', expect: '100-continue' })
  connection.write(requestBytes(headers, '{'))
  t.is((await connection.answer()).status, 100, 'its headers have arrived')
  await server.stop()
  await connection.ended()
  t.is(fake.callCount, 0)
})

test('stop waits for an answer however long it takes', async (t) => {
  const clock = new VirtualClock({ autoAdvance: false })
  const { fake, server } = await servedMusic(t, { requestTimeoutMs: 500 }, { clock })
  fake.faults.latency({ ms: 1000, operations: ['PutItem'] })
  const connection = await RawConnection.open(server.port)
  connection.write(PUT)
  while (clock.sleeping === 0) await turn()
  const unfinished = await RawConnection.open(server.port)
  unfinished.write(requestBytes(dynamoHeaders('PutItem', { 'content-length': '9', expect: '100-continue' }), '{'))
  t.is((await unfinished.answer()).status, 100)
  const stopped = server.stop()
  await unfinished.ended()
  await clock.advance(1000)
  t.is((await connection.answer()).status, 200, 'although the request time-out is over')
  await stopped
})

test('stop can be called again', async (t) => {
  const { server } = await servedMusic(t)
  await Promise.all([server.stop(), server.stop()])
  await server.stop()
  t.pass()
})

test('a fake can be served anew, with what it holds', async (t) => {
  const { client, fake, server } = await servedMusic(t)
  await client.send(new PutItemCommand({ TableName: 'Music', Item: key('a') }))
  await server.stop()
  t.is((await fake.send(new ScanCommand({ TableName: 'Music' }))).Count, 1)
})
