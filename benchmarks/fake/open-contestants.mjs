import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
// the contract suite starts the same servers
import { openDynalite } from '../../packages/testing/.test/contract/servers/open-dynalite.js'
import { openDynamoDBLocal } from '../../packages/testing/.test/contract/servers/open-dynamodb-local.js'
import { cannedClient } from './canned-client.mjs'
import { setUp, WORK } from './work.mjs'

/** Each contestant with a table set up: `{ name, client, stop }`, or `{ name, problem }` where it can't run. */
export async function openContestants(only, note) {
  const fake = await ready(new FakeDynamoDBClient({ recordCalls: 0 }))
  const commands = Object.values(WORK).map(({ command }) => command(0))
  const contestants = [
    { name: 'canned answers', client: await cannedClient(await ready(new FakeDynamoDBClient()), commands) },
    { name: 'fake', client: fake },
  ]
  for (const [name, open] of Object.entries({ dynalite: openDynalite, 'dynamodb-local': openDynamoDBLocal })) {
    if (only !== undefined && !only.includes(name)) continue
    note(`starting ${name}`)
    const server = await open()
    if (server.kind === 'missing') contestants.push({ name, problem: server.reason })
    else contestants.push({ name, client: await ready(await retrying(server.connect())), stop: server.stop })
  }
  return contestants
}

// a server may close a connection that idled between rounds
async function retrying({ config }) {
  const [endpoint, region, credentials] = [await config.endpoint(), await config.region(), await config.credentials()]
  return new DynamoDBClient({ endpoint, region, credentials, maxAttempts: 3 })
}

async function ready(client) {
  await setUp(client)
  return client
}
