import { getEventListeners } from 'node:events'
import { DeadlineError } from '@sluice/core'
import { VirtualClock } from '@sluice/testing'
import test from 'ava'
import { FlushEnding } from '#src/session/flush-ending.js'

const still = () => new VirtualClock({ autoAdvance: false })

test("the caller's abort ends the flush, with its reason", (t) => {
  const controller = new AbortController()
  const ending = new FlushEnding(still(), controller.signal, undefined)
  t.false(ending.signal.aborted)
  const reason = new Error('the user left')
  controller.abort(reason)
  t.is(ending.signal.reason, reason)
})

test('a signal that is aborted already ends it from the start, and gets no listener', (t) => {
  const signal = AbortSignal.abort('gone')
  const ending = new FlushEnding(still(), signal, undefined)
  t.is(ending.signal.reason, 'gone')
  t.is(getEventListeners(signal, 'abort').length, 0)
})

test('the deadline ends it at its moment, not before', async (t) => {
  const clock = still()
  const ending = new FlushEnding(clock, undefined, 1_000)
  await clock.advance(999)
  t.false(ending.signal.aborted)
  await clock.advance(1)
  t.true(ending.signal.reason instanceof DeadlineError)
})

test('an infinite deadline, or none, sets no timer', (t) => {
  const clock = still()
  for (const deadline of [undefined, Number.POSITIVE_INFINITY]) new FlushEnding(clock, undefined, deadline)
  t.is(clock.sleeping, 0)
})

test('release takes listener and timer away', async (t) => {
  const clock = still()
  const { signal } = new AbortController()
  const ending = new FlushEnding(clock, signal, 1_000)
  t.is(getEventListeners(signal, 'abort').length, 1)
  t.is(clock.sleeping, 1)
  ending.release()
  t.is(getEventListeners(signal, 'abort').length, 0)
  t.is(clock.sleeping, 0)
  await clock.advance(2_000)
  t.false(ending.signal.aborted)
})
