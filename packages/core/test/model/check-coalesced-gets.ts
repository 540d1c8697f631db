import assert from 'node:assert/strict'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import fc from 'fast-check'
import { Album, Albums } from '../fixtures/album.js'
import { openSession } from '../fixtures/open-session.js'
import { Place, Places } from '../fixtures/place.js'
import { Song, Songs } from '../fixtures/song.js'

/** Keys from here on have no item. */
const STORED = 150

/** One get: of which key, how, and how many turns of the promise queue after the others it is made. */
interface Asked {
  readonly kind: 'song' | 'album' | 'place'
  readonly key: number
  readonly part: 'whole' | 'properties' | 'paths'
  readonly options: object
  readonly turns: number
}

const KINDS = {
  song: { target: Songs, keyOf: (key: number) => ({ artist: 'x', title: `song ${key}` }) },
  album: { target: Albums, keyOf: (key: number) => ({ band: 'x', name: `album ${key}` }) },
  place: { target: Places, keyOf: (key: number) => ({ id: `place ${key}` }) },
} as const

type Paths = Readonly<Record<string, unknown>>

const PROJECTIONS = {
  properties: { song: ['year'], album: ['tracks', 'band'], place: ['text'] },
  paths: {
    song: ($: Paths) => ({ year: $['title'], it: $['year'] }),
    album: ($: Paths) => ({ it: $['tracks'] }),
    place: ($: Paths) => ({ it: $['text'], id: $['id'] }),
  },
} as const

const asked: fc.Arbitrary<Asked> = fc
  .record({
    kind: fc.constantFrom('song', 'album', 'place'),
    // some often, so that there are duplicates
    key: fc.oneof(fc.nat(STORED + 20), fc.nat(5)),
    consistent: fc.boolean(),
    managed: fc.boolean(),
    part: fc.constantFrom('whole', 'properties', 'paths'),
    turns: fc.nat(3),
  })
  .map(({ kind, key, consistent, managed, part, turns }) => {
    return { kind, key, turns, part, options: { consistent, managed } }
  })

const faults = (big: readonly number[]) =>
  fc.record({
    handedBack: fc.constantFrom(0, 0.1, 0.6),
    steps: fc.array(fc.constantFrom('ok', 'throttle', 'server-error', 'connection-reset', 'lost-answer', 'garbled'), {
      maxLength: 8,
    }),
    /** Items of 380 KB among the places: more than 42 of them fill an answer. */
    big: fc.constantFrom(...big),
  })

/** Each big item, in front of the others: then the first call has an answer of more than 16 MB. */
const allOf = (big: number): readonly Asked[] =>
  Array.from({ length: big }, (_, key) => ({ kind: 'place', key, turns: 0, part: 'whole', options: {} }))

async function get(session: Session, { kind, key, part, options }: Asked): Promise<unknown> {
  const { target, keyOf } = KINDS[kind]
  const read: unknown = await session.get(
    target as never,
    keyOf(key) as never,
    {
      ...options,
      ...(part !== 'whole' && { project: PROJECTIONS[part][kind] }),
    } as object,
  )
  if (typeof read !== 'object' || read === null) return undefined
  return { ...read }
}

async function later(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve()
}

async function fill(client: DynamoDBClient, big: number): Promise<void> {
  const session = openSession(client)
  for (let at = 0; at < STORED; at++) {
    session.save(new Song('x', `song ${at}`, at))
    session.save(new Album('x', `album ${at}`, at))
    session.save(new Place(`place ${at}`, at < big ? 'x'.repeat(380_000) : `text ${at}`))
  }
  await session.flush()
}

/**
 * Gets many at once and the same ones by one, with faults where the client is a fake. `big`: how many items of 380 KB there
 * may be. Returns how many batches a fake has seen.
 */
export async function checkCoalescedGets(
  client: DynamoDBClient,
  runs: { readonly numRuns: number },
  big: readonly number[],
): Promise<number> {
  const fake = client instanceof FakeDynamoDBClient ? client : undefined
  const single = new Map<string, unknown>()
  const getSingle = async (one: Asked): Promise<unknown> => {
    const name = JSON.stringify({ ...one, turns: 0 })
    if (!single.has(name)) single.set(name, await get(openSession(client), one))
    return single.get(name)
  }
  let filledWith = -1
  let batches = 0
  const property = fc.asyncProperty(
    fc.array(asked, { maxLength: 300, size: 'max' }),
    faults(big),
    async (drawn, wrong) => {
      const gets = [...allOf(wrong.big), ...drawn]
      if (filledWith !== wrong.big) {
        await fill(client, wrong.big)
        single.clear()
      }
      filledWith = wrong.big
      const expected: unknown[] = []
      for (const one of gets) expected.push(await getSingle(one))
      fake?.clearCalls()
      fake?.faults.script(wrong.steps, { operations: ['BatchGetItem', 'GetItem'] })
      fake?.faults.unprocessed({ operations: ['BatchGetItem'], rate: wrong.handedBack })
      const session = openSession(client)
      const retry = { maxAttempts: 200 }
      const got = await Promise.all(
        gets.map(async ({ turns, ...one }) => {
          await later(turns)
          return get(session, { ...one, turns, options: { ...one.options, retry } })
        }),
      )
      fake?.faults.clear()
      assert.deepEqual(got, expected)
      if (fake === undefined) return
      batches += fake.calls.filter(({ operation }) => operation === 'BatchGetItem').length
      // whatever is asked again, each call is full or the last of its kind
      const kinds = 2 * 5
      const isQuiet = wrong.handedBack === 0 && wrong.steps.every((step) => step === 'ok') && wrong.big === 0
      if (isQuiet) assert.ok(fake.callCount <= Math.ceil(gets.length / 100) + kinds, `${fake.callCount} calls`)
    },
  )
  await fc.assert(property, { ...runs, includeErrorInReport: true })
  return batches
}
