import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { Album, Albums } from '../fixtures/album.js'
import { Place, Places } from '../fixtures/place.js'
import { Song, Songs } from '../fixtures/song.js'

const TIER = process.env.SLUICE_TIER ?? 'test'
const RUNS = { test: 40, ci: 200, long: 4_000 }[TIER] ?? 40
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))
/** Keys from here on have no item. */
const STORED = 150

/** One get: of which key, how, and how many turns of the promise queue after the others it is made. */
interface Asked {
  readonly kind: 'song' | 'album' | 'place'
  readonly key: number
  readonly options: object
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

const faults = fc.record({
  handedBack: fc.constantFrom(0, 0.1, 0.6),
  steps: fc.array(fc.constantFrom('ok', 'throttle', 'server-error', 'connection-reset', 'lost-answer', 'garbled'), {
    maxLength: 8,
  }),
  /** Items of 380 KB among the places: more than 42 of them fill an answer. */
  big: TIER === 'test' ? fc.constant(0) : fc.constantFrom(0, 0, 0, 0, 0, 0, 60),
})

async function get(session: Session, { kind, key, options }: Asked): Promise<unknown> {
  const { target, keyOf } = KINDS[kind]
  const read: unknown = await session.get(target as never, keyOf(key) as never, options)
  if (typeof read !== 'object' || read === null) return undefined
  return { ...read }
}

async function later(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve()
}

async function fill(client: FakeDynamoDBClient, big: number): Promise<void> {
  const session = new Session({ client, clock: client.clock })
  for (let at = 0; at < STORED; at++) {
    session.save(new Song('x', `song ${at}`, at))
    session.save(new Album('x', `album ${at}`, at))
    session.save(new Place(`place ${at}`, at < big ? 'x'.repeat(380_000) : `text ${at}`))
  }
  await session.flush()
}

test('coalesced gets bring what the same gets bring one by one, whatever goes wrong on the way', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Song, Place)
  const single = new Map<string, unknown>()
  const getSingle = async (one: Asked): Promise<unknown> => {
    const name = JSON.stringify({ ...one, turns: 0 })
    if (!single.has(name)) single.set(name, await get(new Session({ client, clock: client.clock }), one))
    return single.get(name)
  }
  let filledWith = -1
  let batches = 0
  const property = fc.asyncProperty(fc.array(asked, { maxLength: 300, size: 'max' }), faults, async (gets, wrong) => {
    if (filledWith !== wrong.big) {
      await fill(client, wrong.big)
      single.clear()
    }
    filledWith = wrong.big
    const expected: unknown[] = []
    for (const one of gets) expected.push(await getSingle(one))
    client.clearCalls()
    client.faults.script(wrong.steps, { operations: ['BatchGetItem', 'GetItem'] })
    client.faults.unprocessed({ operations: ['BatchGetItem'], rate: wrong.handedBack })
    const session = new Session({ client, clock: client.clock })
    const retry = { maxAttempts: 200 }
    const got = await Promise.all(
      gets.map(async ({ turns, ...one }) => {
        await later(turns)
        return get(session, { ...one, turns, options: { ...one.options, retry } })
      }),
    )
    client.faults.clear()
    t.deepEqual(got, expected)
    batches += client.calls.filter(({ operation }) => operation === 'BatchGetItem').length
    // whatever is asked again, each call is full or the last of its kind
    const kinds = 2 * 4
    const isQuiet = wrong.handedBack === 0 && wrong.steps.every((step) => step === 'ok') && wrong.big === 0
    if (isQuiet) t.true(client.callCount <= Math.ceil(gets.length / 100) + kinds, `${client.callCount} calls`)
  })
  await fc.assert(property, { seed: SEED, numRuns: RUNS, includeErrorInReport: true })
  t.true(batches > RUNS / 2)
})
