import { ConflictError } from '@sluice/core'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { BigintCounter, Blob, DecimalCounter, NumberCounter } from '../fixtures/counter.js'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

test('1, 1.0 and 1n are one number: such keys are one identity', async (t) => {
  const { session } = await startSession()
  session.save(new NumberCounter(1))
  for (const same of [new BigintCounter(1n), new DecimalCounter('1.0'), new DecimalCounter('10E-1')]) {
    t.throws(() => session.save(same), { instanceOf: ConflictError })
  }
  session.saveAll([new BigintCounter(2n), new DecimalCounter('1.5')])
  t.is(session.pending.length, 3)
})

test('0 and -0 are one number', async (t) => {
  const { session } = await startSession()
  session.save(new NumberCounter(0))
  t.throws(() => session.save(new NumberCounter(-0)), { instanceOf: ConflictError })
})

test('numbers that differ in their last digit are two identities, also beyond what a double holds', async (t) => {
  const { session } = await startSession()
  session.saveAll([new BigintCounter(2n ** 64n), new BigintCounter(2n ** 64n + 1n)])
  t.is(session.pending.length, 2)
})

test('binary compares by bytes', async (t) => {
  const { session } = await startSession()
  session.save(new Blob(new Uint8Array([1, 2, 3])))
  t.throws(() => session.save(new Blob(Buffer.from([1, 2, 3]))), { instanceOf: ConflictError })
  session.save(new Blob(new Uint8Array([1, 2, 4])))
  session.save(new Blob(new Uint8Array([1, 2])))
  t.is(session.pending.length, 3)
})

test('classes that share a table share identities', async (t) => {
  const { session } = await startSession()
  session.save(new Song('Yo La Tengo', 'Painful'))
  t.throws(() => session.save(new Album('Yo La Tengo', 'Painful')), { instanceOf: ConflictError })
})

test('strings compare by their characters, without normalisation, case or trimming', async (t) => {
  const { session } = await startSession()
  const titles = ['é', 'e\u0301', 'É', 'é ', ' é']
  session.saveAll(titles.map((title) => new Song('Sigur Rós', title)))
  t.is(session.pending.length, titles.length)
})

test('where partition key ends and sort key begins is part of the identity', async (t) => {
  const { client, session } = await startSession()
  // every way to cut a text of some separators and type letters in two
  const text = 'aS:1SbS/2:N3SS'
  for (let at = 1; at < text.length; at++) session.save(new Song(text.slice(0, at), text.slice(at)))
  session.saveAll([new Song('a', 'Sb'), new Song('aS', 'b'), new Song('2:Sa', 'b'), new Song('2', 'Sab')])
  const { pending } = session
  t.is(pending.length, text.length - 1 + 4)
  await session.flush()
  t.is(await storedCount(client), pending.length)
})

test('what DynamoDB says: the items of one flush are as many as the identities', async (t) => {
  const { client, session } = await startSession()
  await client.createTables(NumberCounter, Blob)
  session.saveAll([
    new NumberCounter(1),
    new BigintCounter(2n),
    new DecimalCounter('1E-130'),
    new DecimalCounter('9E125'),
  ])
  session.saveAll([new Blob(new Uint8Array([0])), new Blob(new Uint8Array([0, 0]))])
  const report = await session.flush()
  t.is(report.counts.written, 6)
  t.is(report.calls, 1)
})
