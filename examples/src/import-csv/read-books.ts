import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import { Book } from './book.js'

/**
 * The books of a CSV file with the columns isbn, title, author and year, one after another: the file is never in memory
 * as a whole. A line whose year is no number gives a book that can't be stored: the load puts it aside with its reason.
 */
export async function* readBooks(path: string): AsyncGenerator<Book> {
  const rows = parse({ columns: true, skip_empty_lines: true, trim: true, bom: true })
  // what goes wrong in the file ends the loop below with the error
  pipeline(createReadStream(path), rows, () => undefined)
  for await (const { isbn, title, author, year } of rows) {
    yield Object.assign(new Book(), { isbn, title, author, year: year === '' ? Number.NaN : Number(year) })
  }
}
