import test from 'ava'
import type { Dump, DumpedTable } from '#src/dump/dump.js'
import { dumpText } from '#src/dump/dump-text.js'
import type { PlainDump } from '#src/dump/plain-dump.js'
import { tableInput } from '../support/music.js'

const items = (count: number): NonNullable<DumpedTable['items']> =>
  Array.from({ length: count }, (_, at) => ({ pk: { S: `${at}` }, text: { S: 'two\nlines, "quoted"' } }))
const table = (name: string, count: number): DumpedTable => ({
  table: tableInput(name, { pk: 'S' }),
  items: items(count),
})

for (const counts of [[], [0], [1], [999, 1000], [1001, 0, 2500]]) {
  test(`tables of ${counts.length === 0 ? 'no' : counts.join(', ')} items are one JSON text, a line for each item`, (t) => {
    const dump: Dump = { tables: counts.map((count, at) => table(`Table${at}`, count)) }
    const text = [...dumpText(dump)].join('')
    t.deepEqual(JSON.parse(text), dump)
    const lines = text.split('\n').filter((line) => line.startsWith('{"pk"'))
    t.is(
      lines.length,
      counts.reduce((sum, count) => sum + count, 0),
    )
  })
}

test('a table without a list of items has an empty one', (t) => {
  const text = [...dumpText({ tables: [{ table: tableInput('A', { pk: 'S' }) }] })].join('')
  t.deepEqual(JSON.parse(text).tables[0].items, [])
})

test('no piece is as long as the whole', (t) => {
  const pieces = [...dumpText({ tables: [table('A', 5000)] })]
  t.true(Math.max(...pieces.map(({ length }) => length)) < pieces.join('').length / 4)
})

test('a plain dump says so before its tables, and a table its time to live before its items', (t) => {
  const timeToLive = { Enabled: true, AttributeName: 'expires' }
  const settings = { table: tableInput('A', { pk: 'S' }), timeToLive }
  const dump: PlainDump = { format: 'plain', tables: [{ ...settings, items: [{ pk: 'a' }, { pk: 'b' }] }] }
  const text = [...dumpText(dump)].join('')
  t.deepEqual(JSON.parse(text), dump)
  t.deepEqual(Object.keys(JSON.parse(text).tables[0]), ['table', 'timeToLive', 'items'])
  t.true(text.startsWith('{"format": "plain", '))
  t.true(text.includes('\n{"pk":"a"},\n{"pk":"b"}\n'))
})
