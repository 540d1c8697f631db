import { readFileSync } from 'node:fs'
import { OptionError, Session, set } from '@sluice/core'
import { bulkWrite } from '@sluice/core/bulk'
import { decodeStreamRecord, readExport, toJSON } from '@sluice/core/streams'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Song } from '../fixtures/song.js'

const client = new FakeDynamoDBClient()
const session = new Session({ client })
const song = new Song('Can', 'Halleluwah')
const wrong = { misspelt: true } as object

/** The names in the first cells of a page's tables, by backticks. */
function namesInTables(page: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8')
  const cells = [...text.matchAll(/^\| ([^|]*) \|/gm)].map(([, cell]) => cell ?? '')
  return new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')))
}

/** The options that a call says it has when it is given another. */
async function optionsOf(call: () => unknown): Promise<readonly string[]> {
  try {
    await call()
  } catch (error) {
    const [, names = ''] =
      /the options are ([\w, ]+), got /.exec(error instanceof OptionError ? error.message : '') ?? []
    return names === '' ? [] : names.split(', ')
  }
  return []
}

for (const [what, page, call] of [
  ['new Session', 'session-and-flush.md', () => new Session({ client, ...wrong })],
  ['flush', 'session-and-flush.md', () => session.flush(wrong)],
  ['get', 'reading.md', () => session.get(Song, { artist: 'Can', title: 'Halleluwah' }, wrong)],
  ['refresh', 'reading.md', () => session.refresh(song, wrong)],
  ['save', 'writing.md', () => session.save(song, wrong)],
  ['plan', 'writing.md', () => session.plan(wrong)],
  ['update', 'updating.md', () => session.update(song, wrong)],
  ['patch', 'updating.md', () => session.patch(Song, { artist: 'Can', title: 'x' }, ($) => set($.year, 1), wrong)],
  ['budget', 'paging.md', () => session.query(Song).where({ artist: 'Can' }).budget(wrong)],
  ['bulkWrite', 'bulk-loads.md', () => bulkWrite(client, [], wrong)],
  ['decodeStreamRecord', 'streams.md', () => decodeStreamRecord(Song, {}, wrong)],
  ['readExport', 'streams.md', () => readExport(Song, [], wrong)],
  ['toJSON', 'streams.md', () => toJSON(song, wrong)],
] as const) {
  test(`docs/${page} has a row for each option of ${what}`, async (t) => {
    const options = await optionsOf(call)
    t.not(options.length, 0)
    const rows = namesInTables(page)
    t.deepEqual(
      options.filter((option) => !rows.has(option)),
      [],
    )
  })
}

for (const group of ['retry', 'pace'] as const) {
  test(`docs/retries-and-pace.md has a row for each option of \`${group}\``, async (t) => {
    const options = await optionsOf(() => session.flush({ [group]: wrong }))
    t.not(options.length, 0)
    const rows = namesInTables('retries-and-pace.md')
    t.deepEqual(
      options.filter((option) => !rows.has(`${group}.${option}`)),
      [],
    )
  })
}
