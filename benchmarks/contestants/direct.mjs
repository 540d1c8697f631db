import { batchBody } from '../../packages/core/dist/client/batch-body.js'
import { codecOf } from '../../packages/core/dist/codec/entity-codec.js'
import { findSchema } from '../../packages/core/dist/schema/registry.js'
import { chunk } from '../harness/chunk.mjs'
import { inParallel } from '../harness/in-parallel.mjs'
import { Track } from '../tracks/track.mjs'
import { defineTrack } from './sluice.mjs'

export const packages = ['@sluice/core']
export const remark =
  "is no library: Sluice's codec, the SDK's signer and request handler, and nothing between them; no session, retries, " +
  'middleware, endpoint rules or user agent'

/** What a faster transport could reach at most with the SDK's own signer and request handler. */
export async function create({ client, clientConfig, table, concurrency }) {
  // a class is defined once: after the contestant `sluice`, or here
  if (findSchema(Track) === undefined) defineTrack(table)
  const codec = codecOf(findSchema(Track))
  const { region, endpoint = `https://dynamodb.${region}.amazonaws.com` } = clientConfig
  const scheme = { name: 'sigv4', signingName: 'dynamodb', signingRegion: region, properties: {} }
  const signer = await client.config.signer(scheme)
  const url = new URL(endpoint)
  const operation = { identity: { table: { name: table } } }
  return (tracks) =>
    inParallel(chunk(tracks, 25), concurrency, async (batch) => {
      const sealed = batch.map((track) => ({ kind: 'put', operation, image: codec.seal(track, []) }))
      const request = await signer.sign(requestOf(url, batchBody(sealed, '')))
      const { response } = await client.config.requestHandler.handle(request)
      if (response.statusCode !== 200) throw new Error(`Answered ${response.statusCode}`)
      return Object.keys(JSON.parse(await readBody(response.body)).UnprocessedItems).length
    })
}

function requestOf(url, body) {
  return {
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    port: url.port === '' ? undefined : Number(url.port),
    path: '/',
    query: {},
    headers: {
      host: url.host,
      'content-type': 'application/x-amz-json-1.0',
      'content-length': String(body.length),
      'x-amz-target': 'DynamoDB_20120810.BatchWriteItem',
    },
    body,
  }
}

async function readBody(body) {
  if (body instanceof Uint8Array) return new TextDecoder().decode(body)
  const chunks = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
