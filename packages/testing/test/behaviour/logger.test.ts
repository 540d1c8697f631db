import { GetItemCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

test('a logger that is given hears of every call, as from the SDK', async (t) => {
  const heard: unknown[] = []
  const ignore = () => {}
  const hear = (line: unknown) => {
    heard.push(line)
  }
  const client = new FakeDynamoDBClient({
    logger: { trace: ignore, debug: ignore, warn: ignore, info: hear, error: hear },
  })
  await client.send(new ListTablesCommand({ Limit: 3 }))
  await t.throwsAsync(client.send(new GetItemCommand({ TableName: 'None', Key: { id: { S: 'a' } } })))
  t.like(heard, [
    { clientName: 'DynamoDBClient', commandName: 'ListTablesCommand', input: { Limit: 3 }, output: { TableNames: [] } },
    { commandName: 'GetItemCommand', input: { TableName: 'None' }, error: { name: 'ResourceNotFoundException' } },
  ])
})

test('without a logger, a middleware can still take its place beside the logging of the SDK', async (t) => {
  const client = new FakeDynamoDBClient()
  const seen: unknown[] = []
  function note<Args, Output>(next: (args: Args) => Promise<Output>, context: object): (args: Args) => Promise<Output> {
    return (args) => {
      seen.push(context)
      return next(args)
    }
  }
  client.middlewareStack.addRelativeTo(note, { relation: 'before', toMiddleware: 'loggerMiddleware', name: 'mine' })
  await client.send(new ListTablesCommand({}))
  t.is(seen.length, 1)
  t.like(seen, [{ commandName: 'ListTablesCommand' }])
  // a middleware that logs finds the SDK's logger that does nothing
  t.is(typeof (seen[0] as { logger: { info: unknown } }).logger.info, 'function')
})
