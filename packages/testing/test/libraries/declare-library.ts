import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type ServedFake, serve } from '@sluice/testing'
import type { TestFn } from 'ava'
import type { LibraryScript } from './bench.js'

/** Declares the steps of a library's script as tests on a fake of their own. */
export function declareLibrary(test: TestFn, name: string, { declare, config = {} }: LibraryScript): void {
  const client = new FakeDynamoDBClient(config)
  let server: ServedFake | undefined
  test.before(`${name}: the fake is served`, async () => {
    server = await serve(client)
  })
  test.after.always(`${name}: the server stops`, () => server?.stop())
  declare({
    test: (title, step) => test.serial(`${name}: ${title}`, step),
    client,
    url: () => server?.url ?? '',
    storedItem: async (TableName, Key) => (await client.send(new GetItemCommand({ TableName, Key }))).Item,
    storedItems: async (TableName) => (await client.send(new ScanCommand({ TableName }))).Items ?? [],
  })
}
