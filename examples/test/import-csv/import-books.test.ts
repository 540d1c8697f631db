import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BulkError, bulkWrite } from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Book } from '#src/import-csv/book.js'
import { importBooks } from '#src/import-csv/import-books.js'
import { writeSample } from '#src/import-csv/write-sample.js'
import { runExample } from '../support/run-example.js'

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Book)
  const path = join(await mkdtemp(join(tmpdir(), 'books-')), 'books.csv')
  const stored = () => client.dump({ format: 'plain' }).tables[0]?.items ?? []
  return { client, path, stored, clock: client.clock }
}

test('each line is a book', async (t) => {
  const { client, path, stored, clock } = await start()
  await writeFile(
    path,
    '\ufeffisbn,title,author,year\n1,"Emma, a novel",Jane Austen,1815\n\n2,"""Q""",Luther Blissett,1999\n',
  )
  t.true((await importBooks(client, path, { clock })).ok)
  t.deepEqual(
    stored().toSorted((a, b) => Number(a['isbn']) - Number(b['isbn'])),
    [
      { isbn: '1', title: 'Emma, a novel', author: 'Jane Austen', year: 1815 },
      { isbn: '2', title: '"Q"', author: 'Luther Blissett', year: 1999 },
    ],
  )
})

test('interrupted it goes on where it was when it is started again', async (t) => {
  const { client, path, stored, clock } = await start()
  await writeSample(path, 5_000)
  const interruption = new AbortController()
  const interrupted = importBooks(client, path, {
    clock,
    signal: interruption.signal,
    maxBufferedBytes: 500_000,
    onProgress: ({ written }) => written >= 2_000 && interruption.abort(),
  })
  await t.throwsAsync(interrupted, { instanceOf: BulkError, code: 'BULK_FAILED' })
  t.true(stored().length >= 2_000 && stored().length < 4_000, `${stored().length}`)
  t.true(existsSync(`${path}.checkpoint`))

  const report = await importBooks(client, path, { clock })
  t.true(report.skipped >= 1_500, `${report.skipped}`)
  t.is(report.read, 5_000)
  t.is(stored().length, 4_995)
  t.false(existsSync(`${path}.checkpoint`))
})

test('lines that cannot be stored are put aside with their reasons, and sent again when mended', async (t) => {
  const { client, path, stored, clock } = await start()
  await writeFile(
    path,
    'isbn,title,author,year\n1,Emma,Jane Austen,1815\n2,Q,Luther Blissett,late\n,Nameless,Nobody,1900\n',
  )
  const report = await importBooks(client, path, { clock })
  t.like(report, { ok: false, written: 1, deadLetters: 2 })
  const file = `${path}.refused.ndjson`
  const letters = (await readFile(file, 'utf8')).trim().split('\n')
  t.deepEqual(
    letters.map((line) => JSON.parse(line)).map(({ key, element }) => ({ key, element })),
    [
      { key: { isbn: { S: '2' } }, element: 1 },
      { key: { isbn: { S: '' } }, element: 2 },
    ],
  )

  const mended = Object.assign(new Book(), { isbn: '2', title: 'Q', author: 'Luther Blissett', year: 1999 })
  const resent = await bulkWrite.resumeDeadLetters(client, file, {
    clock,
    classes: [Book],
    find: ({ element }) => (element === 1 ? mended : undefined),
  })
  t.like(resent, { written: 1, deadLetters: 1 })
  t.is(stored().length, 2)
})

test('a file that ends in the middle of a quoted field is an error, and goes on when it is whole', async (t) => {
  const { client, path, stored, clock } = await start()
  await writeFile(path, 'isbn,title,author,year\n1,Emma,Jane Austen,1815\n2,"Q')
  await t.throwsAsync(importBooks(client, path, { clock }), { instanceOf: BulkError, message: /The source failed/ })
  await appendFile(path, '",Luther Blissett,1999\n')
  t.like(await importBooks(client, path, { clock }), { ok: true, read: 2 })
  t.is(stored().length, 2)
})

test('a file that is missing is an error', async (t) => {
  const { client, path, clock } = await start()
  await t.throwsAsync(importBooks(client, path, { clock }), { instanceOf: BulkError, message: /The source failed/ })
})

test('the program is interrupted half way, and writes each book once it is started again', async (t) => {
  const { exitCode, stdout } = await runExample('import-csv/main')
  t.is(exitCode, 0, stdout)
  t.regex(stdout, /^interrupted after 1\d{4}$/m)
  t.regex(stdout, /^elements read +20,000 +(\d|10),\d{3} done before$/m)
})
