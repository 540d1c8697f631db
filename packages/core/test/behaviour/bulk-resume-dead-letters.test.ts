import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { defineEntity, OptionError } from '@sluice/core'
import {
  BulkError,
  bulkWrite,
  DeadLetterError,
  fileDeadLetters,
  put,
  type ResumeOptions,
  remove,
} from '@sluice/core/bulk'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { newFolder } from '../fixtures/new-folder.js'
import { readLetters } from '../fixtures/read-letters.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'

/** A table that refuses the given titles as long as they are in the set, and a file of what it refused. */
async function startWithLetters(includeItem: boolean, source: readonly object[] = songs(100)) {
  const { client, load } = await startBulk()
  const refused = new Set(['Song 000007', 'Song 000008'])
  refuseWhen(client, (requests) =>
    requests.some(({ item }) => refused.has(item.title?.S ?? ''))
      ? { name: 'ValidationException', message: 'bad song' }
      : undefined,
  )
  const path = join(await newFolder(), 'refused.ndjson')
  await load(source, { deadLetters: fileDeadLetters(path, { includeItem }) })
  const resume = (options: Partial<ResumeOptions> = {}) =>
    bulkWrite.resumeDeadLetters(client, path, { classes: [Song], clock: client.clock, ...options })
  return { client, refused, path, resume }
}

function titlesIn(path: string): readonly unknown[] {
  return readLetters(path).map(({ key }) => key?.title)
}

test('letters with items are written again; a file without any left is removed', async (t) => {
  const { client, refused, path, resume } = await startWithLetters(true)
  refused.clear()
  t.like(await resume(), { ok: true, read: 2, written: 2 })
  t.is(await storedCount(client), 100)
  t.deepEqual((await storedItem(client, 'Nina Simone', 'Song 000007'))?.year, { N: '1907' })
  t.false(existsSync(path))
})

test('what is written is the item of the letter, without what reading would add', async (t) => {
  class Rated {
    artist = 'Can'
    title = 'Song 000007'
    stars?: number
  }
  defineEntity(Rated, {
    table: 'Music',
    partitionKey: 'artist',
    sortKey: 'title',
    attributes: { artist: 'string', title: 'string', stars: { type: 'number', default: 3 } },
  })
  const { client, refused, resume } = await startWithLetters(true, [new Rated()])
  refused.clear()
  t.like(await resume({ classes: [Rated] }), { ok: true, written: 1 })
  t.deepEqual(await storedItem(client, 'Can', 'Song 000007'), { artist: { S: 'Can' }, title: { S: 'Song 000007' } })
})

test('letters that are refused again stay, with their items', async (t) => {
  const { refused, path, resume } = await startWithLetters(true)
  refused.delete('Song 000007')
  t.like(await resume(), { ok: false, written: 1, deadLetters: 1 })
  t.deepEqual(titlesIn(path), [{ S: 'Song 000008' }])
  refused.clear()
  t.like(await resume(), { ok: true, written: 1 })
  t.false(existsSync(path))
})

test('what a resumption that crashed has left beside the file is no letter of the next', async (t) => {
  const { refused, path, resume } = await startWithLetters(true)
  await writeFile(`${path}.rest`, await readFile(path, 'utf8'))
  refused.clear()
  t.like(await resume(), { ok: true, written: 2 })
  t.deepEqual(await readdir(dirname(path)), [])
})

test('letters without items stay, unless they are found', async (t) => {
  const { client, refused, path, resume } = await startWithLetters(false)
  refused.clear()
  t.like(await resume(), { ok: false, read: 0, written: 0, deadLetters: 2 })
  t.is(titlesIn(path).length, 2)
  const report = await resume({
    find: async ({ element }) => (element === 7 ? put(new Song('Nina Simone', 'Song 000007', 2000)) : undefined),
  })
  t.like(report, { ok: false, written: 1, deadLetters: 1 })
  t.deepEqual((await storedItem(client, 'Nina Simone', 'Song 000007'))?.year, { N: '2000' })
  t.deepEqual(titlesIn(path), [{ S: 'Song 000008' }])
})

test('removals need no item', async (t) => {
  const { client, refused, resume } = await startWithLetters(false, [
    remove(Songs, { artist: 'Nina Simone', title: 'Song 000007' }),
  ])
  refused.clear()
  t.like(await resume({ classes: [Songs] }), { ok: true, written: 1 })
  t.is(client.calls.at(-1)?.operation, 'BatchWriteItem')
})

test('a load that ends too early leaves the file as it was', async (t) => {
  const { client, refused, path, resume } = await startWithLetters(true)
  refused.delete('Song 000007')
  const before = titlesIn(path)
  client.faults.unprocessed({ rate: 1 })
  await caught(t, BulkError, () => resume({ retry: { maxElapsedMs: 100 } }))
  t.deepEqual(titlesIn(path), before)
  t.deepEqual(await readdir(dirname(path)), ['refused.ndjson'])
})

test('nothing is sent where a letter names an unknown class, or the file is something else', async (t) => {
  const { client, path, resume } = await startWithLetters(true)
  client.clearCalls()
  const error = await caught(t, DeadLetterError, () => resume({ classes: [] }))
  t.regex(error.message, /class Song/)
  await caught(t, OptionError, () => bulkWrite.resumeDeadLetters(client, path, undefined as never))
  await writeFile(path, 'text\n')
  await caught(t, DeadLetterError, () => resume())
  t.is(client.calls.length, 0)
})

test('letters of a load with a table prefix are not written to the table without it', async (t) => {
  const { client, refused, path, resume } = await startWithLetters(true)
  refused.clear()
  const before = await storedCount(client)
  // as if they came from a load with tablePrefix: 'staging-'
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('"table":"Music"', '"table":"staging-Music"'))
  const error = await caught(t, DeadLetterError, () => resume())
  t.regex(error.message, /staging-Music, but Song is stored in Music/)
  t.is(await storedCount(client), before)
  t.deepEqual(await titlesIn(path), [{ S: 'Song 000007' }, { S: 'Song 000008' }])
})

test('where find gives the operations, it decides about the table', async (t) => {
  const { refused, path, resume } = await startWithLetters(true)
  refused.clear()
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('"table":"Music"', '"table":"staging-Music"'))
  const find = ({ key }: { key?: Record<string, unknown> | undefined }) =>
    songs(10).find(({ title }) => title === Object(key?.title).S)
  t.like(await resume({ find }), { ok: true, written: 2 })
})
