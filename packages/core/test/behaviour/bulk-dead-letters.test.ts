import { join } from 'node:path'
import { type DeadLetter, fileDeadLetters } from '@sluice/core/bulk'
import test from 'ava'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'
import { newFolder } from '../fixtures/new-folder.js'
import { readLetters } from '../fixtures/read-letters.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { Song, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { storedCount } from '../fixtures/stored-count.js'

const badTitles = ['Song 000030', 'Song 000031', 'Song 000777']

async function startRefusing(): ReturnType<typeof startBulk> {
  const started = await startBulk()
  refuseWhen(started.client, (requests) =>
    requests.some(({ item }) => badTitles.includes(item.title?.S ?? ''))
      ? { name: 'ValidationException', message: 'bad song' }
      : undefined,
  )
  return started
}

function lettersIn(path: string): readonly DeadLetter[] {
  return readLetters(path).toSorted((a, b) => a.element - b.element)
}

test('what DynamoDB refuses for good goes to the sink, the load goes on, and the report says so', async (t) => {
  const { client, load } = await startRefusing()
  const path = join(await newFolder(), 'refused.ndjson')
  const report = await load(songs(1_000), { deadLetters: fileDeadLetters(path) })
  t.like(report, { ok: false, written: 997, deadLetters: 3, position: 1_000 })
  t.deepEqual(report.refusals, [
    {
      className: 'Song',
      outcome: 'rejected',
      code: 'SERVICE_REFUSED',
      letters: 3,
      reason: 'ValidationException: bad song',
    },
  ])
  t.is(await storedCount(client), 997)
  const letters = lettersIn(path)
  t.deepEqual(
    letters.map(({ element }) => element),
    [30, 31, 777],
  )
  t.deepEqual(letters[0], {
    version: 1,
    kind: 'put',
    className: 'Song',
    table: 'Music',
    key: { artist: { S: 'Nina Simone' }, title: { S: 'Song 000030' } },
    outcome: 'rejected',
    code: 'SERVICE_REFUSED',
    reason: 'ValidationException: bad song',
    element: 30,
  })
})

test('what is refused after a lost answer is a letter too, that says so, and the load goes on', async (t) => {
  const { client, load } = await startBulk()
  let calls = 0
  refuseWhen(client, (requests) => {
    if (calls++ < 2) return { name: 'InternalServerError', status: 500 }
    return requests.some(({ item }) => item.title?.S === badTitles[0])
      ? { name: 'ValidationException', message: 'bad song' }
      : undefined
  })
  const path = join(await newFolder(), 'refused.ndjson')
  const report = await load(songs(100), { deadLetters: fileDeadLetters(path) })
  t.like(report, { ok: false, written: 99, deadLetters: 1, position: 100 })
  t.like(report.refusals, [{ outcome: 'unknown', code: 'IN_DOUBT', letters: 1 }])
  t.like(lettersIn(path), [{ element: 30, outcome: 'unknown' }])
  t.regex(lettersIn(path)[0]?.reason ?? '', /may or may not be written.*ValidationException: bad song/)
})

test('what a middleware of this process throws is no refusal: the load ends', async (t) => {
  const { client, fail } = await startBulk()
  client.middlewareStack.add(
    () => async () => {
      throw new TypeError('mine')
    },
    { name: 'mine', step: 'build' },
  )
  const letters: DeadLetter[] = []
  const deadLetters = {
    write: async (letter: DeadLetter) => {
      letters.push(letter)
    },
  }
  const error = await fail(songs(3), { deadLetters })
  t.is(error.code, 'BULK_FAILED')
  t.like(error.cause, { message: 'mine' })
  t.deepEqual(letters, [])
})

test('the item is in the letter only if asked', async (t) => {
  const { load } = await startRefusing()
  const path = join(await newFolder(), 'refused.ndjson')
  await load(songs(100), { deadLetters: fileDeadLetters(path, { includeItem: true }) })
  const [letter] = lettersIn(path)
  t.deepEqual(letter?.item, {
    artist: { S: 'Nina Simone' },
    title: { S: 'Song 000030' },
    year: { N: '1930' },
  })
})

test('elements that cannot be sent are letters too, without their values', async (t) => {
  const { load } = await startBulk()
  const path = join(await newFolder(), 'refused.ndjson')
  const bad = Object.assign(new Song('x', 'y'), { year: 'secret' })
  const report = await load([...songs(30), bad, new Song('no title'), ...songs(30, 'z')], {
    deadLetters: fileDeadLetters(path, { includeItem: true }),
  })
  t.like(report, { ok: false, read: 62, written: 60, deadLetters: 2, position: 62 })
  const [invalid, keyless] = lettersIn(path)
  t.like(invalid, { outcome: 'invalid', code: 'SEAL_FAILED', element: 30, table: 'Music' })
  t.deepEqual(invalid?.key, { artist: { S: 'x' }, title: { S: 'y' } })
  t.regex(invalid?.reason ?? '', /`year`: is a string/)
  t.notRegex(JSON.stringify(invalid), /secret/)
  t.like(keyless, { outcome: 'invalid', code: 'INCOMPLETE_KEY', element: 31, key: undefined })
})

test('without a sink the first refusal ends the load, naming the key', async (t) => {
  const { fail } = await startRefusing()
  const error = await fail(songs(1_000))
  t.is(error.code, 'BULK_FAILED')
  t.regex(error.message, /Song 00003[01].*rejected: ValidationException: bad song\. Give `deadLetters`/)
})

test('a sink that fails ends the load, and the checkpoint does not pass the refused element', async (t) => {
  const { fail } = await startRefusing()
  const checkpoint = new MemoryCheckpoint()
  const error = await fail(songs(1_000), {
    checkpoint,
    deadLetters: { write: () => Promise.reject(new Error('mine')) },
  })
  t.is(error.code, 'DEAD_LETTER_FAILED')
  t.true((checkpoint.current?.position ?? 0) <= 30)
  t.is(error.report.deadLetters, 0)
})

test('the checkpoint waits until a letter is stored, and counts it', async (t) => {
  const { fail } = await startRefusing()
  const checkpoint = new MemoryCheckpoint()
  let store: () => void = () => undefined
  const stored = new Promise<void>((resolve) => {
    store = resolve
  })
  const positions: number[] = []
  const all = songs(1_000)
  async function* source() {
    yield* all.slice(0, 600)
    for (let turn = 0; turn < 300; turn++) await new Promise(setImmediate)
    positions.push(...checkpoint.saved.map(({ position }) => position))
    store()
    for (let turn = 0; turn < 300; turn++) await new Promise(setImmediate)
    throw new Error('crash')
  }
  await fail(source(), { checkpoint, checkpointIntervalMs: 0, deadLetters: { write: () => stored } })
  t.true(positions.every((position) => position <= 30))
  t.like(checkpoint.current, { position: 600, deadLetters: 2 })
})

test('a resumed load counts the letters of the one before', async (t) => {
  const { load, fail } = await startRefusing()
  const checkpoint = new MemoryCheckpoint()
  const deadLetters = fileDeadLetters(join(await newFolder(), 'refused.ndjson'))
  const all = songs(1_000)
  function* torn() {
    yield* all.slice(0, 600)
    throw new Error('crash')
  }
  t.is((await fail(torn(), { checkpoint, deadLetters })).report.deadLetters, 2)
  t.like(await load(all, { checkpoint, deadLetters }), { ok: false, skipped: 600, deadLetters: 3, written: 399 })
})
