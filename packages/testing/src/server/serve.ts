import { OptionError } from '@sluice/core'
import type { FakeDynamoDBClient } from '../client/fake-dynamodb-client.js'
import { FakeRequestHandler } from '../client/fake-request-handler.js'
import { FakeServer } from './fake-server.js'
import { readServeOptions, type ServeOptions } from './serve-options.js'
import type { ServedFake } from './served-fake.js'

/**
 * Serves a fake over HTTP, to anything that speaks to DynamoDB: other processes, other languages, the AWS CLI. Both doors
 * lead to the same tables: `client.faults`, `client.calls` and `client.snapshot()` hold for what comes over HTTP too.
 *
 * Signatures must have their form; the secret isn't checked. Members that the operation doesn't have at AWS are ignored,
 * as AWS does; those that the fake doesn't have are refused by name.
 *
 * @example
 * const server = await serve(client, { port: 8000 })
 * const other = new DynamoDBClient({ endpoint: server.url, region: 'us-east-1', credentials })
 * await server.stop()
 *
 * @throws {OptionError} for an option that can't be used. Rejects if the address can't be listened on.
 */
export async function serve(client: FakeDynamoDBClient, options: ServeOptions = {}): Promise<ServedFake> {
  const handler: unknown = client.config.requestHandler
  if (!(handler instanceof FakeRequestHandler)) throw new OptionError('client', 'a FakeDynamoDBClient', client)
  return FakeServer.listen(handler.parts, readServeOptions(options))
}
