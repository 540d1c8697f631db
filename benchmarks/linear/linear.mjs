import { Agent, request } from 'node:http'
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, serve } from '@sluice/testing'
import { describeMachine } from '../harness/machine.mjs'
import { measure } from '../harness/measure.mjs'
import { KINDS } from './kinds.mjs'
import { printLinear } from './print-linear.mjs'

const DOUBLINGS = 5

/** Small requests are repeated until they have so many bytes: one would be too short to time. */
const MEASURED_BYTES = 512 * 1024

/** A size that took so long is not measured in another round. */
const ENOUGH_MS = 400

const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20260102T030405Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=any/20260102/us-east-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=00',
}

/**
 * Sends requests of each kind to the served fake, each size twice the one before, and prints what a byte of them costs: the
 * same at every size where the work is linear in the body. The largest is `bytes`, by default as large as a body may be.
 *
 * @returns the exit code: 1 if a kind's cost a byte grew more than fourfold over the last three doublings
 */
export async function runLinear({ only, rounds, bytes, json }) {
  const fake = new FakeDynamoDBClient({ recordCalls: 0 })
  await fake.send(new CreateTableCommand(music))
  const server = await serve(fake)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const kinds = []
  try {
    for (const [title, kind] of Object.entries(KINDS)) {
      if (only !== undefined && !only.includes(title)) continue
      const post = (body) => send(agent, server.port, kind.operation, body)
      if (!json) process.stderr.write(`${title}\n`)
      kinds.push({ title, ...(await measureKind(kind, post, { rounds, bytes })) })
    }
  } finally {
    agent.destroy()
    await server.stop()
  }
  const report = { benchmark: 'linear', rounds, machine: describeMachine(), kinds }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printLinear(report)
  return kinds.some(({ growth }) => growth > 4) ? 1 : 0
}

async function measureKind({ body, most }, post, { rounds, bytes: upTo }) {
  const largest = Math.min(upTo, most)
  const sizes = []
  let answered = ''
  for (let bytes = largest / 2 ** DOUBLINGS; bytes <= largest; bytes *= 2) {
    const text = Buffer.from(body(Math.floor(bytes)))
    const times = Math.ceil(MEASURED_BYTES / text.byteLength)
    if (sizes.length === 0) answered = (await post(text)).slice(0, 80)
    let best = Number.POSITIVE_INFINITY
    const began = performance.now()
    for (let round = 0; round < rounds && performance.now() - began < ENOUGH_MS; round++) {
      const { cpuMs } = await measure(async () => {
        for (let time = 0; time < times; time++) await post(text)
      })
      best = Math.min(best, cpuMs / times)
    }
    sizes.push({ bytes: text.byteLength, ms: best, nsPerByte: (1e6 * best) / text.byteLength })
  }
  const [from, to] = [sizes.at(-4), sizes.at(-1)]
  return { answered, sizes, growth: to.nsPerByte / from.nsPerByte }
}

const music = {
  TableName: 'Music',
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
}

/** Sends a body and resolves to `status text`. */
function send(agent, port, operation, body) {
  const headers = { ...HEADERS, 'x-amz-target': `DynamoDB_20120810.${operation}`, 'content-length': body.byteLength }
  return new Promise((resolve, reject) => {
    const asked = request({ agent, host: '127.0.0.1', port, method: 'POST', headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(`${response.statusCode} ${Buffer.concat(chunks)}`))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
