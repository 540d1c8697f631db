// Imports a CSV file that it writes itself; half way it is interrupted, as by Ctrl-C. The second start goes on from there.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BulkError, type BulkProgress } from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import { Book } from './book.js'
import { importBooks } from './import-books.js'
import { writeSample } from './write-sample.js'

const BOOKS = 20_000

const client = new FakeDynamoDBClient() // in production: new DynamoDBClient({})
await client.createTables(Book)
const folder = await mkdtemp(join(tmpdir(), 'books-'))
const path = join(folder, 'books.csv')
await writeSample(path, BOOKS)

const interruption = new AbortController() // in production: process.once('SIGINT', () => interruption.abort())
let told = 0
const tell = ({ written, skipped, deadLetters }: BulkProgress): void => {
  if (written - told < BOOKS / 10) return
  told = written
  console.log(`${skipped} skipped, ${written} written, ${deadLetters} refused`)
}

try {
  await importBooks(client, path, {
    signal: interruption.signal,
    onProgress: (progress) => {
      tell(progress)
      if (progress.written >= BOOKS / 2) interruption.abort(new Error('Ctrl-C'))
    },
  })
} catch (error) {
  if (!(error instanceof BulkError)) throw error
  console.log(`interrupted after ${error.report.written}`)
}

told = 0
const report = await importBooks(client, path, { onProgress: tell })
console.log(String(report))
await rm(folder, { recursive: true })
