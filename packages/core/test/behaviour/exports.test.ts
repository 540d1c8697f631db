import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { DecodeError, OptionError } from '@sluice/core'
import { type ExportSource, RecordError, readExport, readExportChanges } from '@sluice/core/streams'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { caught } from '../fixtures/caught.js'
import { Song } from '../fixtures/song.js'
import { Specimen } from '../fixtures/specimen.js'
import { spoon } from '../fixtures/stream-record.js'

const titled = (title: string, rest: object = {}) => ({ artist: { S: 'Can' }, title: { S: title }, ...rest })
const lines = (items: readonly object[]) => items.map((item) => JSON.stringify({ Item: item }))
const TITLES = ['Spoon', 'Vitamin C', 'Bel Air – ☀️', 'Halleluwah']
const FILE = Buffer.from(`${lines(TITLES.map((title) => titled(title))).join('\n')}\n`)

/** A file in pieces of `size` bytes, which tells whether it was closed and how many pieces were taken. */
function piecesOf(file: Uint8Array, size: number) {
  const taken = { pieces: 0, closed: false }
  async function* read() {
    try {
      for (let at = 0; at < file.length; at += size) {
        taken.pieces++
        yield file.subarray(at, at + size)
      }
    } finally {
      taken.closed = true
    }
  }
  return { taken, source: read() }
}

async function titlesIn(source: ExportSource): Promise<readonly string[]> {
  const titles: string[] = []
  for await (const { title } of readExport(Song, source)) titles.push(title)
  return titles
}

test('a full export is read from bytes in pieces of any size, gzipped or not, and from lines', async (t) => {
  // two members make one gzipped file, as when files are put together
  const half = FILE.indexOf('\n') + 1
  const zipped = Buffer.concat([gzipSync(FILE.subarray(0, half)), gzipSync(FILE.subarray(half))])
  for (const file of [FILE, zipped, FILE.subarray(0, -1)]) {
    t.deepEqual(await titlesIn(file), TITLES)
    t.deepEqual(await titlesIn([file]), TITLES)
    for (const size of [1, 2, 3, 7, 1000]) {
      t.deepEqual(await titlesIn(piecesOf(file, size).source), TITLES)
      t.deepEqual(await titlesIn(Readable.from(piecesOf(file, size).source)), TITLES)
    }
  }
  const blob = new Blob([FILE])
  t.deepEqual(await titlesIn(blob.stream()), TITLES)
  t.deepEqual(await titlesIn({ transformToWebStream: () => blob.stream() }), TITLES)
  t.deepEqual(await titlesIn(lines(TITLES.map((title) => titled(title)))), TITLES)
  for (const empty of [Buffer.alloc(0), [], [Buffer.alloc(0)], gzipSync(''), Buffer.from('\n\n')]) {
    t.deepEqual(await titlesIn(empty), [])
  }
})

test('binary of an export is bytes, what the class does not model is kept, a class is chosen for each item', async (t) => {
  const source = lines([{ shelf: { S: 'A' }, box: { S: '1' }, bytes: { B: 'AQID' }, blobs: { BS: ['/w=='] } }])
  for await (const { bytes, blobs } of readExport(Specimen, source)) {
    t.deepEqual([bytes, blobs], [new Uint8Array([1, 2, 3]), new Set([new Uint8Array([255])])])
  }
  const kinds: string[] = []
  const byTracks = { choose: ({ tracks }: { readonly tracks?: unknown }) => (tracks === undefined ? Song : Album) }
  for await (const entity of readExport(byTracks, lines([spoon(), spoon({ tracks: { N: '7' } })]))) {
    kinds.push(entity.constructor.name)
  }
  t.deepEqual(kinds, ['Song', 'Album'])
})

test('no more is taken from the source than is asked for, and leaving the loop closes it', async (t) => {
  const many = Buffer.from(lines(Array.from({ length: 1000 }, (_, i) => titled(`${i}`))).join('\n'))
  const { source, taken } = piecesOf(many, 100)
  const reading = readExport(Song, source)
  t.is(taken.pieces, 0)
  t.is((await reading.next()).value?.title, '0')
  t.is(taken.pieces, 1)
  for await (const { title } of reading) if (title === '5') break
  t.true(taken.pieces < 10)
  t.true(taken.closed)
})

test('a gzipped source is read ahead by a few pieces only, and closed too', async (t) => {
  const random = Array.from({ length: 5000 }, (_, i) => titled(`${i} ${Math.sin(i)} ${Math.cos(i)}`))
  const { source, taken } = piecesOf(gzipSync(lines(random).join('\n')), 1000)
  for await (const { title } of readExport(Song, source)) {
    t.regex(title, /^0 /)
    break
  }
  t.true(taken.closed)
  t.true(taken.pieces < 100, `${taken.pieces} pieces`)
})

test('what the source throws is thrown as it is', async (t) => {
  const failure = new Error('connection lost')
  async function* failing() {
    yield FILE
    throw failure
  }
  async function* failingZipped() {
    yield gzipSync(FILE).subarray(0, 30)
    throw failure
  }
  for (const source of [failing(), failingZipped()]) t.is(await t.throwsAsync(titlesIn(source)), failure)
})

test('a file that is cut off or damaged is told', async (t) => {
  const zipped = gzipSync(FILE)
  for (const file of [
    zipped.subarray(0, -10),
    Buffer.concat([zipped.subarray(0, 12), Buffer.from('damaged damaged')]),
  ]) {
    const error = await caught(t, RecordError, () => titlesIn(file))
    t.regex(error.message, /unzipped/)
  }
  const cut = await caught(t, RecordError, () => titlesIn(FILE.subarray(0, -10)))
  t.is(cut.line, 4)
})

const bad: readonly (readonly [title: string, line: string, message: RegExp])[] = [
  ['no JSON', '{"Item":{"secret', /Line 2 .*DYNAMODB_JSON/],
  ['Ion text', '$ion_1_0 {Item:{artist:"secret"}}', /Line 2 .*DYNAMODB_JSON/],
  ['no object', '"secret"', /Line 2 .*isn't an object/],
  ['no item', '{"secret":{}}', /Line 2 .*no `Item`/],
  ['a line of an incremental export', '{"Keys":{},"NewImage":{}}', /readExportChanges/],
  ['another type', JSON.stringify({ Item: spoon({ year: { S: 'secret' } }) }), /Line 2 .*Song.*"Spoon".*`year` is S/],
  ['an item that is none', '{"Item":[]}', /Line 2 .*`artist` isn't there/],
  ['an item that is null', '{"Item":null}', /Line 2 .*the item is no object/],
]
for (const [title, line, message] of bad) {
  test(`a line that can't be read ends the reading with its number, without values: ${title}`, async (t) => {
    const titles: string[] = []
    const error = await caught(t, RecordError, async () => {
      const source = [...lines([titled('Spoon')]), line, ...lines([titled('Vitamin C')])]
      for await (const song of readExport(Song, source)) titles.push(song.title)
    })
    t.deepEqual(titles, ['Spoon'])
    t.is(error.line, 2)
    t.regex(error.message, message)
    t.notRegex(error.message, /secret/)
  })
}

test('with onInvalid such lines are told and left out', async (t) => {
  const errors: RecordError[] = []
  const titles: string[] = []
  const source = [...bad.map(([, line]) => line), ...lines([titled('Spoon')])]
  for await (const { title } of readExport(Song, source, { onInvalid: (error) => errors.push(error) }))
    titles.push(title)
  t.deepEqual(titles, ['Spoon'])
  t.deepEqual(
    errors.map(({ line }) => line),
    bad.map((_, i) => i + 1),
  )
  t.true(errors.some(({ cause }) => cause instanceof DecodeError && cause.attribute === 'year'))
})

test("what the application's own code throws ends the reading as it is", async (t) => {
  const failure = new TypeError('no such kind')
  const target = {
    choose(): typeof Song {
      throw failure
    },
  }
  const reading = readExport(target, lines([spoon()]), { onInvalid: () => t.fail() })
  t.is(await t.throwsAsync(reading.next()), failure)
})

test('an incremental export gives one change for each item', async (t) => {
  const Keys = titled('Spoon')
  const Metadata = { WriteTimestampMicros: { N: '1793491200123456' } }
  const source = [
    { Metadata, Keys, NewImage: spoon({ year: { N: '1' } }) },
    { Metadata, Keys, OldImage: spoon({ year: { N: '1' } }), NewImage: spoon({ year: { N: '2' } }) },
    { Metadata, Keys, OldImage: spoon({ year: { N: '2' } }) },
    { Keys },
  ].map((line) => JSON.stringify(line))
  const changes = []
  for await (const change of readExportChanges(Song, gzipSync(source.join('\n')))) changes.push(change)
  const [key, writtenAt] = [{ artist: 'Can', title: 'Spoon' }, new Date('2026-11-01T00:00:00.123Z')]
  t.deepEqual(changes, [
    { kind: 'put', key, oldEntity: undefined, newEntity: new Song('Can', 'Spoon', 1), writtenAt },
    { kind: 'put', key, oldEntity: new Song('Can', 'Spoon', 1), newEntity: new Song('Can', 'Spoon', 2), writtenAt },
    { kind: 'remove', key, oldEntity: new Song('Can', 'Spoon', 2), newEntity: undefined, writtenAt },
    { kind: 'remove', key, oldEntity: undefined, newEntity: undefined, writtenAt: undefined },
  ])
  for (const [line, message] of [
    ['{"Item":{}}', /use `readExport`/],
    ['{}', /no `Keys`/],
    ['{"Keys":{"id":{"S":"x"}}}', /another class or table/],
  ] as const) {
    const error = await caught(t, RecordError, () => readExportChanges(Song, [line]).next())
    t.regex(error.message, message)
  }
})

test('source and options are checked when the reading is opened', async (t) => {
  const text = Readable.from([FILE])
  text.setEncoding('utf8')
  for (const source of ['data/abc.json.gz', undefined, null, 1, {}, text]) {
    t.throws(() => readExport(Song, source as never), { instanceOf: OptionError, message: /source/ })
  }
  t.throws(() => readExport(Song, [], { onInvalid: true as never }), { instanceOf: OptionError, message: /onInvalid/ })
  t.throws(() => readExportChanges(Song, [], { onError: 1 } as never), { instanceOf: OptionError, message: /onError/ })
  const error = await caught(t, RecordError, () => readExport(Song, [1] as never).next())
  t.regex(error.message, /neither bytes nor lines/)
  const long = Readable.from(Array.from({ length: 20 }, () => Buffer.alloc(1024 * 1024, 'a')))
  t.regex((await caught(t, RecordError, () => titlesIn(long))).message, /bytes/)
})
