import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  FakeDynamoDBClient,
  type FakeDynamoDBClientConfig,
  type ServedFake,
  type ServeOptions,
  serve,
} from '@sluice/testing'
import type { ExecutionContext } from 'ava'
import { tableInput } from './music.js'

/** A served fake, and the SDK's own client that speaks to it over HTTP. */
export interface ServedMusic {
  readonly fake: FakeDynamoDBClient
  readonly server: ServedFake
  readonly client: DynamoDBClient
}

/** Serves a fake with one table `Music` (`pk`, `sk`, both strings) until the test is over. */
export async function servedMusic(
  t: ExecutionContext,
  options: ServeOptions = {},
  config: FakeDynamoDBClientConfig = {},
): Promise<ServedMusic> {
  const fake = new FakeDynamoDBClient(config)
  await fake.send(new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'S' })))
  fake.clearCalls()
  const server = await serve(fake, options)
  const client = httpClient(server.url)
  t.teardown(async () => {
    client.destroy()
    await server.stop()
  })
  return { fake, server, client }
}

/** The SDK's client with its own HTTP handler; it doesn't retry. */
export function httpClient(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  return new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials, maxAttempts: 1 })
}
