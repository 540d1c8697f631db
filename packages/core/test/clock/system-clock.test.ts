import { getEventListeners } from 'node:events'
import { systemClock } from '@sluice/core'
import test from 'ava'

test('now runs forwards, in milliseconds', async (t) => {
  const before = systemClock.now()
  await systemClock.sleep(20)
  const passed = systemClock.now() - before
  t.true(passed >= 19 && passed < 2_000, `${passed} ms`)
})

test('a sleep ends at once when its signal is aborted, with the reason, and leaves no listener behind', async (t) => {
  const controller = new AbortController()
  const sleeping = systemClock.sleep(60_000, controller.signal)
  t.is(getEventListeners(controller.signal, 'abort').length, 1)
  const reason = new Error('enough')
  controller.abort(reason)
  t.is(await t.throwsAsync(sleeping), reason)
  t.is(getEventListeners(controller.signal, 'abort').length, 0)
})

test('a sleep with a signal that is aborted already never starts', async (t) => {
  const reason = new Error('enough')
  t.is(await t.throwsAsync(systemClock.sleep(60_000, AbortSignal.abort(reason))), reason)
})

test('a sleep that ends leaves no listener behind', async (t) => {
  const { signal } = new AbortController()
  await systemClock.sleep(1, signal)
  t.is(getEventListeners(signal, 'abort').length, 0)
})

test('a sleep longer than setTimeout takes does not end after a millisecond', async (t) => {
  for (const ms of [2 ** 31, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY]) {
    const controller = new AbortController()
    let ended = false
    const sleeping = systemClock.sleep(ms, controller.signal).then(() => {
      ended = true
    })
    await systemClock.sleep(20)
    t.false(ended)
    controller.abort(new Error('enough'))
    await t.throwsAsync(sleeping)
  }
})
