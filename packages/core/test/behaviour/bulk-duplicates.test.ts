import { type DeadLetter, remove } from '@sluice/core/bulk'
import test from 'ava'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { storedItem } from '../fixtures/stored-item.js'

const versions = (...years: number[]): Song[] => years.map((year) => new Song('x', 'y', year))

test('last-wins, the default: what the calls made one by one would have left is left', async (t) => {
  const { client, load } = await startBulk()
  const report = await load(versions(1, 2, 3, 4))
  t.like(report, { ok: true, read: 4, written: 2, position: 4 })
  t.deepEqual(report.duplicates, { waited: 3, replaced: 2, dropped: 0 })
  t.deepEqual((await storedItem(client, 'x', 'y'))?.year, { N: '4' })
})

test('a put after a removal and a removal after a put', async (t) => {
  const { client, load } = await startBulk()
  const key = { artist: 'x', title: 'y' }
  await load([...versions(1), remove(Songs, key)])
  t.is(await storedItem(client, 'x', 'y'), undefined)
  await load([remove(Songs, key), ...versions(2)])
  t.deepEqual((await storedItem(client, 'x', 'y'))?.year, { N: '2' })
})

test('a newer operation is not sent before the older one has ended, however often that is turned away', async (t) => {
  const { client, load } = await startBulk()
  client.faults.unprocessed({ rate: 1, times: 5 })
  const report = await load([...versions(1), ...songs(30), ...versions(2)])
  t.true(report.ok)
  const years = client.calls
    .filter(({ operation }) => operation === 'BatchWriteItem')
    .flatMap(({ input }) => sentRequests(input))
    .filter(({ item }) => item.artist?.S === 'x')
    .map(({ item }) => item.year?.N)
  t.deepEqual(years, years.toSorted())
  t.deepEqual([...new Set(years)], ['1', '2'])
  t.deepEqual((await storedItem(client, 'x', 'y'))?.year, { N: '2' })
})

test('one that waits for another is sent although the source is silent', async (t) => {
  const { client, load } = await startBulk()
  async function* source() {
    yield* versions(1, 2)
    while ((await storedItem(client, 'x', 'y'))?.year?.N !== '2') await new Promise(setImmediate)
  }
  t.is((await load(source())).written, 2)
})

test('first-wins drops what comes while the first is not acknowledged', async (t) => {
  const { client, load } = await startBulk()
  const report = await load(versions(1, 2, 3), { onDuplicate: 'first-wins' })
  t.like(report, { ok: true, written: 1, position: 3 })
  t.deepEqual(report.duplicates, { waited: 0, replaced: 0, dropped: 2 })
  t.deepEqual((await storedItem(client, 'x', 'y'))?.year, { N: '1' })
})

test('error ends the load at the second one, naming its key', async (t) => {
  const { client, fail } = await startBulk()
  const error = await fail([...songs(3), ...versions(1, 2), ...songs(3, 'z')], { onDuplicate: 'error' })
  t.is(error.code, 'DUPLICATE')
  t.regex(error.message, /Element 4, the put of Song \{ artist: "x", title: "y" \}/)
  t.deepEqual((await storedItem(client, 'x', 'y'))?.year, { N: '1' })
  t.is(error.report.position, 4)
})

test('an identity that is acknowledged is no duplicate any more', async (t) => {
  const { client, load } = await startBulk()
  async function* source() {
    yield* versions(1)
    while ((await storedItem(client, 'x', 'y')) === undefined) await new Promise(setImmediate)
    // its answer has to arrive too
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
    yield* versions(2)
  }
  const report = await load(source(), { onDuplicate: 'error' })
  t.is(report.written, 2)
})

test('where the last one is refused, the one whose place it took is sent', async (t) => {
  const { client, load } = await startBulk()
  const letters: DeadLetter[] = []
  refuseWhen(client, (requests) =>
    requests.some(({ item }) => Number(item.year?.N) >= 4) ? { name: 'ValidationException' } : undefined,
  )
  const deadLetters = { write: async (letter: DeadLetter) => void letters.push(letter) }
  const report = await load(versions(1, 2, 3, 4, 5), { deadLetters })
  t.like(report, { read: 5, position: 5, written: 2, deadLetters: 2 })
  t.deepEqual(
    letters.map(({ element }) => element),
    [4, 3],
  )
  t.deepEqual((await storedItem(client, 'x', 'y'))?.year, { N: '3' })
})

test('the checkpoint does not pass one whose place was taken before the newer one is written', async (t) => {
  const { client, fail } = await startBulk()
  const checkpoint = new MemoryCheckpoint()
  refuseWhen(client, (requests) =>
    requests.some(({ item }) => item.year?.N === '2050') ? { name: 'ThrottlingException' } : undefined,
  )
  const error = await fail(versions(...Array.from({ length: 51 }, (_, i) => 2000 + i)), {
    checkpoint,
    checkpointIntervalMs: 0,
    retry: { maxElapsedMs: 100 },
  })
  t.is(error.report.position, 1)
  t.is(checkpoint.current, undefined)
})
