import type { RetryOptions, Session } from '@sluice/core'
import type { ExecutionContext } from 'ava'
import fc from 'fast-check'
import { Album, Albums } from '../../fixtures/album.js'
import { Place, Places } from '../../fixtures/place.js'
import { Song, Songs } from '../../fixtures/song.js'

/** Keys from here on have no item. */
const STORED = 150

/** One get: of which key, how, and how many turns of the promise queue after the others it is made. */
interface Asked {
  readonly kind: 'song' | 'album' | 'place'
  readonly key: number
  readonly options: { readonly managed: boolean; readonly retry?: RetryOptions }
  readonly turns: number
}

const KINDS = {
  song: { target: Songs, keyOf: (key: number) => ({ artist: 'x', title: `song ${key}` }) },
  album: { target: Albums, keyOf: (key: number) => ({ band: 'x', name: `album ${key}` }) },
  place: { target: Places, keyOf: (key: number) => ({ id: `place ${key}` }) },
} as const

const asked: fc.Arbitrary<Asked> = fc
  .record({
    kind: fc.constantFrom('song', 'album', 'place'),
    // some often, so that there are duplicates
    key: fc.oneof(fc.nat(STORED + 20), fc.nat(5)),
    consistent: fc.boolean(),
    managed: fc.boolean(),
    part: fc.boolean(),
    turns: fc.nat(3),
  })
  .map(({ kind, key, consistent, managed, part, turns }) => {
    const properties = { song: ['year'], album: ['tracks', 'band'], place: ['text'] }[kind]
    return { kind, key, turns, options: { consistent, managed, ...(part && { project: properties }) } }
  })

/** What goes wrong while the gets of a run are under way. */
export interface Wrong {
  /** The part of the keys that are handed back. */
  readonly handedBack: number
  readonly steps: readonly ('ok' | 'throttle' | 'server-error' | 'connection-reset' | 'lost-answer' | 'garbled')[]
  /** Items of 260 KB among the places, of which alone is asked then: more than 64 of them fill an answer. */
  readonly big: number
}

/** A server that has the tables of songs, albums and places. */
export interface GetsServer {
  /** What can go wrong there. */
  readonly faults: fc.Arbitrary<Wrong>
  readonly open: () => Session
  /** Lets that go wrong from now on; what it returns ends it, and tells the operations of the calls meanwhile. */
  readonly begin: (wrong: Wrong) => () => readonly string[]
}

async function get(session: Session, { kind, key, options }: Asked): Promise<unknown> {
  const { target, keyOf } = KINDS[kind]
  const read: unknown = await session.get(target as never, keyOf(key) as never, options)
  if (typeof read !== 'object' || read === null) return undefined
  return { ...read }
}

async function later(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve()
}

async function fill(session: Session, big: number): Promise<void> {
  for (let at = 0; at < STORED; at++) {
    session.save(new Song('x', `song ${at}`, at))
    session.save(new Album('x', `album ${at}`, at))
    session.save(new Place(`place ${at}`, at < big ? 'x'.repeat(260_000) : `text ${at}`))
  }
  await session.flush()
}

/** What the gets of all runs took. */
export interface GetsFigures {
  /** BatchGetItem calls. */
  readonly batches: number
  /** Runs in which full answers left keys to ask again, and nothing else did. */
  readonly continued: number
}

/** Asks of places alone, and of each of them, in calls as large as can be. */
function ofPlaces(drawn: readonly Asked[]): readonly Asked[] {
  const each = Array.from({ length: STORED }, (_, key) => ({ key, turns: 0, options: { managed: true } }))
  return [...drawn, ...each].map(({ key, turns, options: { managed } }) => ({
    kind: 'place',
    key,
    turns,
    options: { managed },
  }))
}

/** Holds drawn gets of one tick against the same gets made one by one. */
export async function checkGets(
  t: ExecutionContext,
  server: GetsServer,
  run: { readonly seed: number; readonly numRuns: number },
): Promise<GetsFigures> {
  const single = new Map<string, unknown>()
  const getSingle = async (one: Asked): Promise<unknown> => {
    const name = JSON.stringify({ ...one, turns: 0 })
    if (!single.has(name)) single.set(name, await get(server.open(), one))
    return single.get(name)
  }
  let filledWith = -1
  let [batches, continued] = [0, 0]
  const many = fc.array(asked, { maxLength: 300, size: 'max' })
  const property = fc.asyncProperty(many, server.faults, async (drawn, wrong) => {
    const gets = wrong.big === 0 ? drawn : ofPlaces(drawn)
    if (filledWith !== wrong.big) {
      await fill(server.open(), wrong.big)
      single.clear()
    }
    filledWith = wrong.big
    const expected: unknown[] = []
    for (const one of gets) expected.push(await getSingle(one))
    const calls = server.begin(wrong)
    const got = await getAll(server.open(), gets)
    const operations = calls()
    t.deepEqual(got, expected)
    batches += operations.filter((operation) => operation === 'BatchGetItem').length
    if (wrong.handedBack > 0 || wrong.steps.some((step) => step !== 'ok')) return
    // each call is full or the last of its kind
    const most = Math.ceil(gets.length / 100) + 2 * 4
    if (wrong.big === 0) t.true(operations.length <= most, `${operations.length} calls`)
    else if (operations.length > Math.ceil(new Set(gets.map(({ key }) => key)).size / 100)) continued++
  })
  await fc.assert(property, { ...run, includeErrorInReport: true })
  return { batches, continued }
}

async function getAll(session: Session, gets: readonly Asked[]): Promise<readonly unknown[]> {
  const retry = { maxAttempts: 200 }
  return Promise.all(
    gets.map(async ({ turns, ...one }) => {
      await later(turns)
      return get(session, { ...one, turns, options: { ...one.options, retry } })
    }),
  )
}
