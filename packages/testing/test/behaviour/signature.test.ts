import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig } from '@sluice/testing'
import test from 'ava'

/** The Authorization header of a call, as middleware at the end of the stack sees it. */
async function authorization(config: FakeDynamoDBClientConfig, place: object): Promise<string | undefined> {
  const client = new FakeDynamoDBClient(config)
  const seen: (string | undefined)[] = []
  function look<Args, Output>(next: (args: Args) => Promise<Output>): (args: Args) => Promise<Output> {
    return (args) => {
      const { request } = args as { readonly request: { readonly headers: Readonly<Record<string, string>> } }
      seen.push(request.headers.authorization)
      return next(args)
    }
  }
  client.middlewareStack.addRelativeTo(look, { name: 'look', ...place } as never)
  await client.send(new ListTablesCommand({}))
  return seen.length === 1 ? seen[0] : 'not seen once'
}

const AFTER = { relation: 'after', toMiddleware: 'httpSigningMiddleware' }

test('with credentials of their own, requests are signed as the SDK does', async (t) => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
  t.regex((await authorization({ credentials }, AFTER)) ?? '', /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\//)
})

test('with made-up credentials they are not: nobody could check that', async (t) => {
  t.is(await authorization({}, AFTER), undefined)
})

test('middleware can be placed beside the signing, by each of its names', async (t) => {
  for (const toMiddleware of ['httpSigningMiddleware', 'awsAuthMiddleware']) {
    t.is(await authorization({}, { relation: 'before', toMiddleware }), undefined)
  }
})
