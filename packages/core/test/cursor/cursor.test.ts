import { CursorError, type OptionError, systemClock } from '@sluice/core'
import { VirtualClock } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import type { CursorScope } from '#src/cursor/cursor-scope.js'
import type { Place, Position } from '#src/cursor/position.js'
import { readCursor } from '#src/cursor/read-cursor.js'
import { writeCursor } from '#src/cursor/write-cursor.js'
import { type CursorOptions, checkCursorOptions } from '#src/options/cursor-options.js'

const SECRET = 'a secret of 24 characters'
const OLD_SECRET = new Uint8Array(16).fill(7)
const HOUR = 3_600_000
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const attributes = [
  { property: 'artist', name: 'artist', scalarType: 'S' },
  { property: 'year', name: 'y', scalarType: 'N' },
  { property: 'hash', name: 'h', scalarType: 'B' },
] as const

function scopeOf(options: CursorOptions = {}, more: Partial<CursorScope> = {}): CursorScope {
  const settings = checkCursorOptions(options)
  return { className: 'Song', source: 'a query', attributes, segments: 1, settings, clock: new VirtualClock(), ...more }
}

const place = (artist: string): Place => ({ artist: { S: artist }, y: { N: '-1.5' }, h: { B: Uint8Array.of(0, 255) } })
const NINA: Position = [place('Nina Simone')]

const KINDS = {
  'with a checksum': {},
  signed: { cursorSecret: SECRET },
  'with several secrets': { cursorSecret: [SECRET, OLD_SECRET] },
  encrypted: { cursorSecret: SECRET, encryptCursors: true },
} satisfies Record<string, CursorOptions>

function refused(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof CursorError) return error.code
    throw error
  }
  return 'taken'
}

const places: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>('start', 'end'),
  fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.tuple(fc.maxSafeInteger(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
      fc.uint8Array({ minLength: 1 }),
    )
    .map(([S, N, B]) => ({ artist: { S }, y: { N }, h: { B } })),
)

for (const [kind, options] of Object.entries(KINDS)) {
  test(`a cursor ${kind} survives the round trip and stands in a URL as it is`, (t) => {
    const reads = fc.property(fc.array(places, { minLength: 1, maxLength: 4 }), (position) => {
      const scope = scopeOf(options, { segments: position.length })
      const cursor = writeCursor(scope, position)
      t.regex(cursor, /^[\w-]+$/)
      t.deepEqual(readCursor(scope, cursor, 'after'), position)
    })
    fc.assert(reads, { numRuns: 100 })
    t.pass()
  })

  test(`a cursor ${kind} refuses every changed, missing and added character`, (t) => {
    const scope = scopeOf(options)
    const cursor = writeCursor(scope, NINA)
    for (let at = 0; at < cursor.length; at++) {
      for (const character of ALPHABET) {
        if (character === cursor[at]) continue
        const changed = cursor.slice(0, at) + character + cursor.slice(at + 1)
        t.not(
          refused(() => readCursor(scope, changed, 'after')),
          'taken',
          changed,
        )
      }
      t.not(
        refused(() => readCursor(scope, cursor.slice(0, at), 'after')),
        'taken',
      )
    }
    for (const added of ['A', '=', ' ', '\n', '.', 'AAAA']) {
      t.is(
        refused(() => readCursor(scope, cursor + added, 'after')),
        'CURSOR_INVALID',
      )
      t.is(refused(() => readCursor(scope, added + cursor, 'after')).slice(0, 6), 'CURSOR')
    }
  })

  test(`a cursor ${kind} is bound to its query`, (t) => {
    const cursor = writeCursor(scopeOf(options), NINA)
    t.is(
      refused(() => readCursor(scopeOf(options, { source: 'another' }), cursor, 'after')),
      'CURSOR_FOREIGN',
    )
  })

  test(`a cursor ${kind} is refused when it is older than cursorMaxAge`, async (t) => {
    const clock = new VirtualClock()
    const scope = scopeOf({ ...options, cursorMaxAge: HOUR }, { clock })
    const cursor = writeCursor(scope, NINA)
    await clock.advance(HOUR)
    t.deepEqual(readCursor(scope, cursor, 'after'), NINA)
    await clock.advance(1)
    t.is(
      refused(() => readCursor(scope, cursor, 'after')),
      'CURSOR_EXPIRED',
    )
    t.deepEqual(readCursor({ ...scope, settings: checkCursorOptions(options) }, cursor, 'after'), NINA)
  })
}

test('a clock without a time of day goes by Date.now, so that cursors age from process to process', (t) => {
  const plain = { now: () => 5, sleep: async () => undefined }
  const cursor = writeCursor(scopeOf({ cursorMaxAge: HOUR }, { clock: plain }), NINA)
  const later = (ms: number): CursorScope =>
    scopeOf({ cursorMaxAge: HOUR }, { clock: { ...plain, timeOfDay: () => Date.now() + ms } })
  t.deepEqual(readCursor(scopeOf({ cursorMaxAge: HOUR }, { clock: systemClock }), cursor, 'after'), NINA)
  t.deepEqual(readCursor(later(HOUR / 2), cursor, 'after'), NINA)
  t.is(
    refused(() => readCursor(later(2 * HOUR), cursor, 'after')),
    'CURSOR_EXPIRED',
  )
})

test('a clock that begins before 1970 makes cursors too', (t) => {
  const scope = scopeOf({}, { clock: new VirtualClock({ start: -1_000 }) })
  t.deepEqual(readCursor(scope, writeCursor(scope, NINA), 'after'), NINA)
})

test('a base64 text of the same bytes is refused: with "+" and "/", padding, or other spare bits', (t) => {
  const scope = scopeOf({ cursorSecret: SECRET })
  for (const artist of ['>>>>???', '~~~~~', 'ab', 'abc', 'abcd']) {
    const cursor = writeCursor(scope, [place(artist)])
    const bytes = Buffer.from(cursor, 'base64url')
    const others = [bytes.toString('base64'), `${cursor}=`, `${cursor}==`, `${cursor.slice(0, 4)}\n${cursor.slice(4)}`]
    for (const other of others) {
      if (other === cursor) continue
      t.is(
        refused(() => readCursor(scope, other, 'after')),
        'CURSOR_INVALID',
      )
    }
  }
})

test('secrets rotate: the first makes cursors, all of them are known', (t) => {
  const before = writeCursor(scopeOf({ cursorSecret: OLD_SECRET }), NINA)
  const rotating = scopeOf({ cursorSecret: [SECRET, OLD_SECRET] })
  t.deepEqual(readCursor(rotating, before, 'after'), NINA)
  const during = writeCursor(rotating, NINA)
  t.deepEqual(readCursor(scopeOf({ cursorSecret: SECRET }), during, 'after'), NINA)
  t.is(
    refused(() => readCursor(scopeOf({ cursorSecret: SECRET }), before, 'after')),
    'CURSOR_INVALID',
  )
})

test('with a secret a cursor that only has a checksum is refused, without one what is signed or encrypted', (t) => {
  const [plain, signed, sealed] = [KINDS['with a checksum'], KINDS.signed, KINDS.encrypted].map((options) =>
    writeCursor(scopeOf(options), NINA),
  )
  t.is(
    refused(() => readCursor(scopeOf(KINDS.signed), plain, 'after')),
    'CURSOR_INVALID',
  )
  t.is(
    refused(() => readCursor(scopeOf(KINDS.encrypted), plain, 'after')),
    'CURSOR_INVALID',
  )
  t.is(
    refused(() => readCursor(scopeOf(), signed, 'after')),
    'CURSOR_INVALID',
  )
  t.is(
    refused(() => readCursor(scopeOf(), sealed, 'after')),
    'CURSOR_INVALID',
  )
  // turning encryption on or off breaks no link: either is as safe from changes as the other
  t.deepEqual(readCursor(scopeOf(KINDS.encrypted), signed, 'after'), NINA)
  t.deepEqual(readCursor(scopeOf(KINDS.signed), sealed, 'after'), NINA)
})

test('an encrypted cursor reveals no key value, and nothing that tells two cursors or queries apart', (t) => {
  const scope = scopeOf(KINDS.encrypted)
  const cursors = [writeCursor(scope, NINA), writeCursor(scope, NINA)] as const
  for (const cursor of cursors) t.false(Buffer.from(cursor, 'base64url').includes('Nina'))
  t.not(cursors[0], cursors[1])
  // beside the two bytes of the header, which all cursors share
  t.notDeepEqual(
    Buffer.from(cursors[0], 'base64url').subarray(2, 18),
    Buffer.from(cursors[1], 'base64url').subarray(2, 18),
  )
  t.true(Buffer.from(writeCursor(scopeOf(KINDS.signed), NINA), 'base64url').includes('Nina'))
})

test('a signed cursor tells nothing of the values in its query to who would try them', (t) => {
  const print = (options: CursorOptions): string =>
    Buffer.from(writeCursor(scopeOf(options), NINA), 'base64url').toString('hex', 2, 18)
  t.not(print({ cursorSecret: SECRET }), print({ cursorSecret: OLD_SECRET }))
})

test('a cursor of another version says so', (t) => {
  const scope = scopeOf()
  const bytes = Buffer.from(writeCursor(scope, NINA), 'base64url')
  bytes[0] = 2
  const error = t.throws(() => readCursor(scope, bytes.toString('base64url'), 'after'), { instanceOf: CursorError })
  t.is(error.code, 'CURSOR_VERSION')
  t.is(error.className, 'Song')
  t.regex(error.message, /another version of Sluice than 1.*first page/)
})

test('a text that is no cursor is refused, and what is no text as an option', (t) => {
  for (const text of ['', 'A', 'AQ', 'AQA', 'not a cursor', '😀', 'x'.repeat(10_000)]) {
    t.regex(
      refused(() => readCursor(scopeOf(KINDS.signed), text, 'after')),
      /^CURSOR_(INVALID|VERSION)$/,
    )
  }
  for (const value of [1, null, undefined, {}, ['AQA']]) {
    t.throws(() => readCursor(scopeOf(), value, 'before'), { code: 'INVALID_OPTION', message: /`before`/ })
  }
})

test('a body that fits its checksum but not the query is refused', (t) => {
  const other = writeCursor(scopeOf({}, { segments: 2 }), ['start', 'end'])
  t.is(
    refused(() => readCursor(scopeOf(), other, 'after')),
    'CURSOR_INVALID',
  )
  const fewer = writeCursor(scopeOf({}, { attributes: attributes.slice(0, 2) }), NINA)
  t.is(
    refused(() => readCursor(scopeOf(), fewer, 'after')),
    'CURSOR_INVALID',
  )
  const noNumber = writeCursor(scopeOf(), [{ ...(NINA[0] as object), y: { N: '1; drop' } }])
  t.is(
    refused(() => readCursor(scopeOf(), noNumber, 'after')),
    'CURSOR_INVALID',
  )
})

test('cursor options are copied and checked, and no message holds a secret', (t) => {
  const secret = new Uint8Array(16).fill(1)
  const settings = checkCursorOptions({ cursorSecret: [secret] })
  secret.fill(2)
  t.deepEqual(settings.secrets, [new Uint8Array(16).fill(1)])
  const bad: Record<string, unknown>[] = [
    { cursorSecret: 'too short a one' },
    { cursorSecret: '' },
    { cursorSecret: [] },
    { cursorSecret: [SECRET, 'short'] },
    { cursorSecret: 42 },
    { encryptCursors: true },
    { cursorSecret: SECRET, encryptCursors: 'yes' },
    { cursorMaxAge: -1 },
    { cursorMaxAge: '1h' },
  ]
  for (const options of bad) {
    // what a program without types could pass
    const error = t.throws<OptionError>(() => checkCursorOptions(options as CursorOptions), { code: 'INVALID_OPTION' })
    t.notRegex(error.message, /too short a one|a secret of/)
  }
})
