import { type Clock, FlushError, increment, ReadError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

const broken: Readonly<Record<string, (clock: Clock) => Clock>> = {
  'a sleep that rejects by itself': (clock) => ({
    now: () => clock.now(),
    sleep: () => Promise.reject(new RangeError('no timers')),
  }),
  'a sleep that throws': (clock) => ({
    now: () => clock.now(),
    sleep: () => {
      throw new RangeError('no timers')
    },
  }),
}

for (const [what, breakClock] of Object.entries(broken)) {
  test(`${what}: the flush ends, and what was turned away is pending again`, async (t) => {
    const { client } = await startSession()
    const { session } = await startSession({ client, clock: breakClock(client.clock) })
    client.faults.throttle({ times: 1 })
    session.saveAll(songs(30))
    const { report } = await caught(t, FlushError, () => session.flush({ concurrency: 1 }))
    t.deepEqual(
      [...new Set(report.failures.map(({ outcome, code }) => `${outcome} ${code}`))],
      ['unprocessed CALLBACK_FAILED', 'not-sent CALLBACK_FAILED'],
    )
    t.is(session.pending.length, 30)
    t.true(report.failures.every(({ cause }) => cause instanceof RangeError))
  })
}

test('a sleep that throws: a transaction that was turned away is pending again', async (t) => {
  const { client } = await startSession()
  const { session } = await startSession({ client, clock: broken['a sleep that throws']!(client.clock) })
  client.faults.throttle({ times: 1 })
  session.saveAll(songs(2))
  const { failures } = await caught(t, FlushError, () => session.flush({ mode: 'transact' }))
  t.like(failures, { length: 2, 0: { outcome: 'unprocessed', code: 'CALLBACK_FAILED' } })
  t.true((await session.flush({ mode: 'transact' })).ok)
})

// its token was lost with the flush, so the next one applied it a second time
test('a sleep that throws after an answer got lost: what is meant exactly once is applied once', async (t) => {
  const { client } = await startSession()
  const { session } = await startSession({ client, clock: broken['a sleep that throws']!(client.clock) })
  client.faults.script(['lost-answer'])
  const key = { artist: 'Air', title: 'Run' }
  session.patch(Song, key, ($) => increment($.year), { exactlyOnce: true })
  const { failures } = await caught(t, FlushError, () => session.flush())
  t.like(failures, { 0: { outcome: 'unknown' } })
  t.true((await session.flush()).ok)
  t.is((await session.get(Song, key))?.year, 1)
})

/** A clock that can't tell the time where `fails` says so, of how often it was asked before. */
function untimely(clock: Clock, fails: (asked: number) => boolean): Clock {
  let asked = 0
  const now = () => {
    if (fails(asked++)) throw new RangeError('no time')
    return clock.now()
  }
  return { now, sleep: (ms, signal) => clock.sleep(ms, signal) }
}

for (const [how, fails] of Object.entries({
  'from some moment on': (good: number) => (asked: number) => asked >= good,
  once: (good: number) => (asked: number) => asked === good,
})) {
  for (const mode of ['auto', 'transact'] as const) {
    test(`a time that throws ${how}: the flush ends, and each operation is written or pending (${mode})`, async (t) => {
      for (let good = 0; good < 40; good++) {
        const { client } = await startSession()
        const { session } = await startSession({ client, clock: untimely(client.clock, fails(good)) })
        client.faults.throttle({ times: 1 })
        session.saveAll(songs(30))
        const flushing = session.flush({ mode, concurrency: 1, throwOnFailure: false })
        // a report needs the time, too
        const report = await flushing.catch((error) => t.true(error instanceof RangeError, String(error)))
        const { pending } = session
        t.true(pending.every(({ inFlight }) => !inFlight))
        t.true(((await storedCount(client)) ?? 0) >= 30 - pending.length)
        if (typeof report === 'object') t.is(report.counts.written + pending.length, 30)
      }
    })
  }
}

const brokenForReads = {
  ...broken,
  'a time that throws': (clock: Clock) => ({
    now: () => {
      throw new RangeError('no time')
    },
    sleep: (ms: number) => clock.sleep(ms),
  }),
}

for (const [what, breakClock] of Object.entries(brokenForReads)) {
  test(`${what}: gets that were turned away end`, async (t) => {
    const { client } = await startSession()
    const { session } = await startSession({ client, clock: breakClock(client.clock) })
    client.faults.throttle({ times: 1 })
    const [one] = songs(1)
    const error = await caught(t, ReadError, () => session.get(Song, { artist: one!.artist, title: one!.title }))
    t.true(error.cause instanceof RangeError)
  })
}
