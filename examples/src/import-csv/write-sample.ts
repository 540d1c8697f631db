import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a CSV file of so many books, every thousandth with a year that is none. */
export async function writeSample(path: string, books: number): Promise<void> {
  await pipeline(Readable.from(lines(books)), createWriteStream(path))
}

function* lines(books: number): Generator<string> {
  yield 'isbn,title,author,year\n'
  for (let i = 0; i < books; i++) {
    const year = i % 1_000 === 999 ? 'unknown' : 1900 + (i % 120)
    yield `978-${String(i).padStart(9, '0')},"Book ${i}, or: the ""next"" one",Author ${i % 77},${year}\n`
  }
}
