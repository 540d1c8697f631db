import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { FlushError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song, Songs, songs } from '../fixtures/song.js'

// A client whose `send` is not the SDK's own sends as it is, and must see every call.

interface Command {
  readonly constructor: { readonly name: string }
  readonly input: { readonly RequestItems?: { readonly Music: readonly object[] } }
}

/** A client that only has a stub for `send`. */
function stubbed(answer: (command: Command, call: number) => unknown) {
  const client = new DynamoDBClient({ region: 'us-east-1' })
  const commands: Command[] = []
  client.send = (async (command: Command) => {
    commands.push(command)
    return answer(command, commands.length)
  }) as never
  return { commands, session: new Session({ client, clock: new FakeDynamoDBClient().clock }) }
}

const firstPut = ({ input }: Command) => ({ Music: input.RequestItems?.Music.slice(0, 1) })

test("a stub as the client's own property sees every call, as a command of the SDK", async (t) => {
  const { commands, session } = stubbed(() => ({ UnprocessedItems: {}, $metadata: {} }))
  session.saveAll(songs(60))
  const report = await session.flush()
  t.is(report.counts.written, 60)
  t.deepEqual(
    commands.map((command) => command.constructor.name),
    Array(3).fill('BatchWriteItemCommand'),
  )
  t.is(await session.get(Songs, { artist: 'Mingus', title: 'Moanin’' }, { consistent: true }), undefined)
  t.is(commands.at(-1)?.constructor.name, 'GetItemCommand')
})

test('a stub that answers no more than it must is understood', async (t) => {
  for (const answer of [{}, { UnprocessedItems: undefined }, { $metadata: { attempts: 1 } }]) {
    const { session } = stubbed(() => answer)
    session.save(new Song('Mingus', 'Moanin’'))
    t.is((await session.flush()).counts.written, 1)
  }
})

test('a stub that answers nothing leaves operations in doubt', async (t) => {
  for (const answer of [undefined, null, 'ok', 5, [], { UnprocessedItems: 5 }, { ConsumedCapacity: [null] }]) {
    const { commands, session } = stubbed(() => answer)
    session.save(new Song('Mingus', 'Moanin’'))
    const error = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 2 } }))
    t.like(error.failures, [{ outcome: 'unknown', code: 'IN_DOUBT', attempts: 2 }], String(answer))
    t.is(commands.length, 2)
  }
})

test('a patched prototype sees every call', async (t) => {
  const seen: string[] = []
  class Traced extends FakeDynamoDBClient {}
  const send = FakeDynamoDBClient.prototype.send as (this: object, ...args: unknown[]) => Promise<unknown>
  Object.assign(Traced.prototype, {
    send(this: object, command: Command, ...rest: unknown[]) {
      seen.push(command.constructor.name)
      return send.call(this, command, ...rest)
    },
  })
  const client = new Traced()
  await client.createTables(Song)
  seen.length = 0
  const session = new Session({ client, clock: client.clock })
  session.saveAll(songs(60))
  client.faults.unprocessed({ rate: 0.2, times: 1 })
  const report = await session.flush()
  t.deepEqual(seen, Array(report.calls).fill('BatchWriteItemCommand'))
  t.is(report.counts.written, 60)
})

test('a subclass that overrides send sees every call', async (t) => {
  let seen = 0
  class Metered extends FakeDynamoDBClient {
    override send(...args: unknown[]): never {
      seen++
      return Reflect.apply(super.send, this, args) as never
    }
  }
  const client = new Metered()
  await client.createTables(Song)
  seen = 0
  const session = new Session({ client, clock: client.clock })
  session.saveAll(songs(60))
  t.is((await session.flush()).calls, 3)
  t.is(seen, 3)
})

test('such a client retries by itself: $metadata.attempts count as calls and attempts', async (t) => {
  const client = new FakeDynamoDBClient({ maxAttempts: 3 })
  await client.createTables(Song)
  client.clearCalls()
  const own = client.send.bind(client)
  client.send = ((...args: Parameters<typeof own>) => own(...args)) as never
  const traced = new Session({ client, clock: client.clock })
  client.faults.throttle({ times: 2 })
  traced.save(new Song('Mingus', 'Moanin’'))
  const report = await traced.flush()
  t.is(client.callCount, 3)
  t.like(report, { calls: 3, retriedCalls: 2 })
  t.like(report.operations, [{ attempts: 3, outcome: 'written' }])
})

test('a hidden attempt makes leftovers in doubt: it may have written them, and nobody saw its answer', async (t) => {
  const { session } = stubbed((command) => ({ UnprocessedItems: firstPut(command), $metadata: { attempts: 2 } }))
  session.saveAll(songs(3))
  const error = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 2 } }))
  t.deepEqual(
    error.report.operations.map(({ outcome }) => outcome),
    ['unknown', 'written', 'written'],
  )
})

test('without a hidden attempt the same leftovers are unprocessed', async (t) => {
  const { session } = stubbed((command) => ({ UnprocessedItems: firstPut(command), $metadata: { attempts: 1 } }))
  session.saveAll(songs(3))
  const error = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 2 } }))
  t.deepEqual(
    error.report.operations.map(({ outcome }) => outcome),
    ['unprocessed', 'written', 'written'],
  )
})

test('a hidden attempt behind an error makes the whole batch in doubt', async (t) => {
  for (const [attempts, outcome] of [
    [1, 'unprocessed'],
    [4, 'unknown'],
  ] as const) {
    const { session } = stubbed(() => {
      throw Object.assign(new Error('slow down'), { name: 'ThrottlingException', $metadata: { attempts } })
    })
    session.saveAll(songs(3))
    const error = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
    t.true(error.failures.every((failure) => failure.outcome === outcome))
  }
})

test('such a client gets the signal that cancels its calls', async (t) => {
  const client = new FakeDynamoDBClient()
  let signal: AbortSignal | undefined
  client.send = ((_command: object, options: { readonly abortSignal: AbortSignal }) => {
    signal = options.abortSignal
    return new Promise((_resolve, reject) => {
      options.abortSignal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
    })
  }) as never
  const session = new Session({ client, clock: client.clock })
  session.save(new Song('Mingus', 'Moanin’'))
  const controller = new AbortController()
  const flushing = session.flush({ signal: controller.signal })
  controller.abort()
  const error = await caught(t, FlushError, () => flushing)
  t.true(signal?.aborted)
  t.like(error.failures, [{ outcome: 'unknown' }])
})

test('its own attempts at a transaction have one token: what they hide is acknowledged with the last', async (t) => {
  const client = new FakeDynamoDBClient({ maxAttempts: 3 })
  await client.createTables(Song)
  client.clearCalls()
  const own = client.send.bind(client)
  client.send = ((...args: Parameters<typeof own>) => own(...args)) as never
  const traced = new Session({ client, clock: client.clock })
  client.faults.script(['lost-answer', 'throttle'])
  traced.create(new Song('Mingus', 'Moanin’'))
  const report = await traced.flush({ mode: 'transact' })
  t.is(client.callCount, 3)
  t.is(new Set(client.calls.map(({ input }) => JSON.stringify(input))).size, 1)
  t.like(report, { calls: 3, retriedCalls: 2 })
  t.like(report.operations, [{ attempts: 3, outcome: 'written' }])
  client.faults.script(['lost-answer', 'throttle', 'throttle'])
  traced.save(new Song('Mingus', 'Fables'))
  const error = await caught(t, FlushError, () => traced.flush({ mode: 'transact', retry: { maxAttempts: 1 } }))
  t.like(error.failures, [{ outcome: 'unknown', attempts: 3 }])
})

test('a conditional write behind hidden attempts may have failed on its own success: the stored item tells', async (t) => {
  const song = new Song('Mingus', 'Moanin’', 1959)
  const stored = { artist: { S: 'Mingus' }, title: { S: 'Moanin’' }, year: { N: '1959' } }
  const others = { ...stored, year: { N: '1960' } }
  for (const [attempts, Item, outcome] of [
    [2, stored, 'written'],
    [2, others, 'unknown'],
    [2, undefined, 'unknown'],
    [1, stored, 'condition-failed'],
  ] as const) {
    const { commands, session } = stubbed(() => {
      const error = new Error('The conditional request failed')
      throw Object.assign(error, { name: 'ConditionalCheckFailedException', Item, $metadata: { attempts } })
    })
    session.create(song)
    const report = await session.flush({ throwOnFailure: false })
    t.like(report.operations, [{ outcome }], `${attempts}`)
    t.like(commands[0]?.input, { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' })
  }
})
