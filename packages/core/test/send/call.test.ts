import test from 'ava'
import { sealedPut, sealedPutIn } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

test('a call knows its operations by table, and how often each table had failed before', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedPutIn('Books', 'a'), sealedPut('b')])
  run.queue.pace('Books').failures = 2
  const { byTable, failuresBefore } = carry()
  t.deepEqual(
    [...byTable],
    [
      ['Music', [works[0]!, works[2]!]],
      ['Books', [works[1]!]],
    ],
  )
  t.deepEqual(
    [...failuresBefore],
    [
      ['Music', 0],
      ['Books', 2],
    ],
  )
})
