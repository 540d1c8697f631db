import { BatchWriteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import type { CommandClass } from '#src/client/channel.js'
import { openHandler } from '#src/client/open-handler.js'
import { Song } from '../fixtures/song.js'

type Next = (args: object) => Promise<unknown>
type Add = (middleware: (next: Next, context: object) => Next, options: object) => void

async function start(clock = new VirtualClock()) {
  const client = new FakeDynamoDBClient({ clock })
  await client.createTables(Song)
  client.clearCalls()
  const add: Add = (middleware, options) => client.middlewareStack.add(middleware as never, options as never)
  const open = (Command: CommandClass<object> = PutItemCommand as never, abort = new AbortController()) =>
    openHandler(client, Command, { abortSignal: abort.signal, onRequest: () => undefined })
  return { client, add, open }
}

const put = (title: string) => ({ TableName: 'Music', Item: { artist: { S: 'x' }, title: { S: title } } })

/** Middleware at the build step that tells each context that it is set up with. */
function noteContexts(add: Add): object[] {
  const contexts: object[] = []
  const note = (next: Next, context: object): Next => {
    contexts.push(context)
    return next
  }
  add(note, { step: 'build', name: 'users' })
  return contexts
}

test('the middleware is resolved once for a client and a command, and again when its list changed', async (t) => {
  const { client, add, open } = await start()
  const contexts = noteContexts(add)
  for (const title of ['a', 'b', 'c']) await open()(put(title))
  t.is(contexts.length, 1)
  await open(BatchWriteItemCommand as never)({ RequestItems: { Music: [{ PutRequest: { Item: put('d').Item } }] } })
  t.is(contexts.length, 2)
  const replaced: string[] = []
  const replacement = (next: Next): Next => {
    replaced.push('set up')
    return next
  }
  // the same name at the same place: only the function tells
  add(replacement, { step: 'build', name: 'users', override: true })
  await open()(put('e'))
  await open()(put('f'))
  t.is(replaced.length, 1)
  t.is(contexts.length, 2)
  client.middlewareStack.remove('users')
  await open()(put('g'))
  t.is(replaced.length, 1)
})

test("calls side by side never share the SDK's context, one after another do", async (t) => {
  const { client, add, open } = await start()
  client.faults.latency({ ms: 10 })
  const contexts = noteContexts(add)
  const inUse = new Set<object>()
  const occupy = (next: Next, context: object): Next => {
    return async (args) => {
      t.false(inUse.has(context))
      inUse.add(context)
      try {
        return await next(args)
      } finally {
        inUse.delete(context)
      }
    }
  }
  add(occupy, { step: 'initialize', name: 'occupy' })
  // two that write through one client, as two sessions do
  const [one, other] = [open(), open()]
  for (const round of [1, 2, 3]) {
    const calls = ['a', 'b', 'c'].flatMap((title) => [one(put(`${title}${round}`)), other(put(`${title}${round}!`))])
    await Promise.all(calls)
  }
  t.is(contexts.length, 6)
  t.is(client.callCount, 18)
})

test('each call is cancelled by its own signal, and told its own bytes', async (t) => {
  const clock = new VirtualClock({ autoAdvance: false })
  const { client } = await start(clock)
  client.faults.latency({ ms: 10_000 })
  const bytes: Record<string, number[]> = { one: [], other: [] }
  const [one, other] = (['one', 'other'] as const).map((name) => {
    const abort = new AbortController()
    const onRequest = (count: number) => bytes[name]?.push(count)
    const handler = openHandler(client, PutItemCommand as never as CommandClass<object>, {
      abortSignal: abort.signal,
      onRequest,
    })
    return { abort, handler }
  })
  const first = one!.handler(put('a'))
  const second = other!.handler(put('a longer title'))
  while (clock.sleeping < 2) await new Promise((resolve) => setImmediate(resolve))
  one!.abort.abort()
  await t.throwsAsync(first, { name: 'AbortError' })
  await clock.advance(10_000)
  await t.notThrowsAsync(second)
  t.deepEqual(bytes, { one: [client.calls[0]?.bytes], other: [client.calls[1]?.bytes] })
})

test('a middleware that cannot be set up fails the call, and is asked again by the next', async (t) => {
  const { add, open } = await start()
  let isBroken = true
  add(
    (next) => {
      if (isBroken) throw new Error('not yet')
      return next
    },
    { step: 'build', name: 'users' },
  )
  const handler = open()
  await t.throwsAsync(handler(put('a')), { message: 'not yet' })
  isBroken = false
  await t.notThrowsAsync(handler(put('a')))
})

test('an error names the command of which a middleware replaced the placeholder', async (t) => {
  const { client, add, open } = await start()
  add((next) => (args) => next({ ...args, input: { TableName: 'Music', Item: {} } }), {
    step: 'initialize',
    name: 'users',
  })
  const call = open()({ TableName: 'Music', Item: {} }, Buffer.from(JSON.stringify(put('a'))))
  await t.throwsAsync(call, { message: 'A middleware replaced the input of a PutItem: nothing was sent.' })
  t.is(client.callCount, 0)
})

/** As the SDK names its own, which does nothing: this one tells what it would be given. */
class NoOpLogger {
  readonly lines: { readonly input: unknown }[] = []

  info(line: { readonly input: unknown }): void {
    this.lines.push(line)
  }
  trace(): void {}
  debug(): void {}
  warn(): void {}
  error(): void {}
}

test('no input is copied for a logger that does nothing', async (t) => {
  const logger = new NoOpLogger()
  const requestHandler = {
    handle: async () => ({
      response: { statusCode: 200, headers: { 'content-length': '2' }, body: Buffer.from('{}') },
    }),
  }
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  const client = new DynamoDBClient({ region: 'eu-west-1', credentials, requestHandler, logger })
  const input = put('a')
  await client.send(new PutItemCommand(input))
  t.not(logger.lines[0]?.input, input, 'the SDK makes one')
  const abortSignal = new AbortController().signal
  await openHandler(client, PutItemCommand as never, { abortSignal, onRequest: () => undefined })(input)
  t.deepEqual(
    logger.lines.slice(1).filter((line) => line.input !== input),
    [],
  )
})
