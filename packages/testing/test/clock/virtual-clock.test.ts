import { getEventListeners } from 'node:events'
import { OptionError } from '@sluice/core'
import { VirtualClock } from '@sluice/testing'
import test from 'ava'

test('a sleep moves virtual time on without waiting', async (t) => {
  const clock = new VirtualClock({ start: 1000 })
  // really waited, it would outlast any test's time
  await clock.sleep(3_600_000)
  t.is(clock.now(), 3_601_000)
  t.is(clock.timeOfDay(), 3_601_000)
})

test('concurrent sleepers wake in the order of their time, then of falling asleep', async (t) => {
  const clock = new VirtualClock({ start: 0 })
  const woken: string[] = []
  const sleep = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms)
    woken.push(`${name}@${clock.now()}`)
  }
  await Promise.all([sleep('slow', 300), sleep('first', 100), sleep('second', 100), sleep('quick', 5)])
  t.deepEqual(woken, ['quick@5', 'first@100', 'second@100', 'slow@300'])
})

test('who is woken can go to sleep again before anyone later wakes', async (t) => {
  const clock = new VirtualClock({ start: 0 })
  const woken: string[] = []
  const twice = async (): Promise<void> => {
    await clock.sleep(10)
    await clock.sleep(10)
    woken.push(`twice@${clock.now()}`)
  }
  const once = async (): Promise<void> => {
    await clock.sleep(30)
    woken.push(`once@${clock.now()}`)
  }
  await Promise.all([once(), twice()])
  t.deepEqual(woken, ['twice@20', 'once@30'])
})

test('with autoAdvance off, time stands still until advance()', async (t) => {
  const clock = new VirtualClock({ start: 0, autoAdvance: false })
  let woken = false
  const sleeping = clock.sleep(100).then(() => {
    woken = true
  })
  await clock.advance(99)
  t.false(woken)
  t.is(clock.now(), 99)
  t.is(clock.sleeping, 1)
  await clock.advance(1)
  t.true(woken)
  t.is(clock.sleeping, 0)
  await sleeping
})

test('advance() also wakes those who fall asleep on the way', async (t) => {
  const clock = new VirtualClock({ start: 0, autoAdvance: false })
  const times: number[] = []
  const loop = (async () => {
    for (let round = 0; round < 3; round++) {
      await clock.sleep(10)
      times.push(clock.now())
    }
  })()
  await clock.advance(25)
  t.deepEqual(times, [10, 20])
  t.is(clock.now(), 25)
  await clock.advance(5)
  t.deepEqual(times, [10, 20, 30])
  await loop
})

test('an aborted sleep rejects with the reason, at once, and leaves no listener behind', async (t) => {
  const clock = new VirtualClock({ start: 0, autoAdvance: false })
  const controller = new AbortController()
  const reason = new Error('enough')
  const sleeping = clock.sleep(100, controller.signal)
  t.is(getEventListeners(controller.signal, 'abort').length, 1)
  controller.abort(reason)
  t.is(await t.throwsAsync(sleeping), reason)
  t.is(getEventListeners(controller.signal, 'abort').length, 0)
  t.is(clock.sleeping, 0)
})

test('a sleep that ends leaves no listener behind', async (t) => {
  const controller = new AbortController()
  await new VirtualClock().sleep(100, controller.signal)
  t.is(getEventListeners(controller.signal, 'abort').length, 0)
})

test('a signal that is aborted already rejects without moving time', async (t) => {
  const clock = new VirtualClock({ start: 7 })
  const reason = new Error('no')
  t.is(await t.throwsAsync(clock.sleep(100, AbortSignal.abort(reason))), reason)
  t.is(clock.now(), 7)
})

test('what cannot be meant is refused', async (t) => {
  t.throws(() => new VirtualClock({ start: Number.NaN }), { instanceOf: OptionError, message: /`start`.*`NaN`/ })
  await t.throwsAsync(new VirtualClock().advance(-1), { instanceOf: OptionError, message: /`ms`/ })
})
