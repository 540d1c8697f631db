import test from 'ava'
import { countHiddenAttempts } from '#src/send/count-hidden-attempts.js'
import { sealedPut } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

test('a client that made one call hides nothing', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a')])
  countHiddenAttempts(run.tally, carry().works, 1)
  t.like(run.tally, { calls: 0, retriedCalls: 0 })
  t.like(works, [{ attempts: 1, inDoubt: false }])
})

test('what a client says of no attempts at all counts as nothing hidden', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a')])
  countHiddenAttempts(run.tally, carry().works, 0)
  t.like(works, [{ attempts: 1, inDoubt: false }])
})

test('hidden calls count as calls, retries and attempts, and leave a doubt', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedPut('b')])
  countHiddenAttempts(run.tally, carry().works, 4)
  t.like(run.tally, { calls: 3, retriedCalls: 3 })
  t.like(works, [
    { attempts: 4, inDoubt: true },
    { attempts: 4, inDoubt: true },
  ])
})
