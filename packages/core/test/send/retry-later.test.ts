import test from 'ava'
import { backOff, giveUpOnTable, retryLater } from '#src/send/retry-later.js'
import { sealedPut, sealedPutIn } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

const failure = { code: 'SERVICE_REFUSED', reason: 'slow down.' } as const

test('each failure doubles the pause of its table', async (t) => {
  const { run, clock, carry } = startedRun([sealedPut('a')])
  const table = run.queue.pace('Music')
  for (const pause of [50, 100, 200]) {
    const call = carry()
    backOff(run, 'Music', call)
    t.is(table.readyAt - clock.now(), pause)
    run.queue.push(call.works[0]!)
    await clock.advance(pause)
  }
  t.is(table.failures, 3)
})

test('calls side by side that fail together are one failure', (t) => {
  const { run, carry } = startedRun(Array.from({ length: 75 }, (_, i) => sealedPut(`${i}`)))
  const calls = [carry(), carry(), carry()]
  for (const call of calls) backOff(run, 'Music', call)
  t.is(run.queue.pace('Music').failures, 1)
  t.is(run.queue.pace('Music').readyAt, 50)
})

test('a failure never shortens the pause that another one asked for', (t) => {
  const parts = [0.9, 0.1]
  const { run, carry } = startedRun(
    Array.from({ length: 50 }, (_, i) => sealedPut(`${i}`)),
    { random: () => parts.shift()! },
  )
  const calls = [carry(), carry()]
  for (const call of calls) backOff(run, 'Music', call)
  t.is(run.queue.pace('Music').readyAt, 90)
})

test('the pause ends with the time budget at the latest', async (t) => {
  const { run, clock, carry } = startedRun([sealedPut('a')], { maxElapsedMs: 30 })
  const call = carry()
  await clock.advance(10)
  backOff(run, 'Music', call)
  t.is(run.queue.pace('Music').readyAt, 30)
})

test('an operation is queued again while calls are left for it, and ends then', (t) => {
  const { run, carry } = startedRun([sealedPut('a')], { maxAttempts: 2 })
  const [work] = carry().works
  retryLater(run, work!, failure)
  t.is(work!.outcome, undefined)
  t.deepEqual(carry().works, [work])
  retryLater(run, work!, failure)
  t.like(work, { outcome: 'unprocessed', failure: { code: 'ATTEMPTS_EXHAUSTED' } })
  t.is(work!.failure?.reason, '2 calls carried it, the last time: slow down. It is pending again: flush later')
  t.is(run.queue.next(0), undefined)
})

test('calls that were refused as a whole are not counted', (t) => {
  const { run, carry } = startedRun([sealedPut('a')], { maxAttempts: 2 })
  const [work] = carry().works
  Object.assign(work!, { attempts: 6, refusals: 5 })
  retryLater(run, work!, failure)
  t.is(work!.outcome, undefined)
})

test('an operation ends when its table has accepted nothing for the time budget', async (t) => {
  const { run, clock, carry } = startedRun([sealedPut('a')], { maxElapsedMs: 1_000 })
  const [work] = carry().works
  await clock.advance(999)
  retryLater(run, work!, failure)
  t.is(work!.outcome, undefined)
  await clock.advance(1)
  retryLater(run, work!, failure)
  t.like(work, { outcome: 'unprocessed', failure: { code: 'TIME_EXHAUSTED' } })
})

test('a table given up ends all that waits for it: carried or not, and nothing of another table', async (t) => {
  const music = Array.from({ length: 30 }, (_, i) => sealedPut(`${i}`))
  const { run, works, clock, carry } = startedRun([...music, sealedPutIn('Books', 'a')], { maxElapsedMs: 1_000 })
  const { works: batch } = carry()
  for (const work of batch) run.queue.push(work)
  giveUpOnTable(run, run.queue.pace('Music'), failure)
  t.true(works.every(({ outcome }) => outcome === undefined))
  await clock.advance(1_000)
  giveUpOnTable(run, run.queue.pace('Music'), failure)
  t.deepEqual(
    works.map(({ outcome }) => outcome),
    [...Array<string>(25).fill('unprocessed'), ...Array<string>(5).fill('not-sent'), undefined],
  )
  t.deepEqual(run.queue.next(1_000)?.works, works.slice(30))
})

test('a table that was never asked is not given up', (t) => {
  const { run, works } = startedRun([sealedPut('a')], { maxElapsedMs: 0 })
  giveUpOnTable(run, run.queue.pace('Music'), failure)
  t.is(works[0]?.outcome, undefined)
})
