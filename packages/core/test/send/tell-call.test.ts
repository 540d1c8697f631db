import type { BatchEvent, RetryEvent } from '@sluice/core'
import test from 'ava'
import { tellCall } from '#src/send/tell-call.js'
import { fail, succeed } from '#src/send/work.js'
import { heardEvents } from '../fixtures/heard-events.js'
import { sealedPut, sealedPutIn } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

const ANSWER = { unprocessed: {}, consumedCapacity: [], itemCollectionMetrics: {}, attempts: 1 }

test.serial('operations are counted by table; those without an outcome are retries of their table', (t) => {
  const batches = heardEvents<BatchEvent>(t, 'sluice:batch')
  const retries = heardEvents<RetryEvent>(t, 'sluice:retry')
  const { run, clock, carry } = startedRun([sealedPut('a'), sealedPutIn('Other', 'b'), sealedPutIn('Other', 'c')], {
    flush: 7,
  })
  const call = carry()
  const [first, , third] = call.works
  succeed(first!)
  fail(third!, 'rejected', { code: 'SERVICE_REFUSED', reason: 'no' })
  run.queue.pace('Other').readyAt = 250
  clock.advance(40)
  tellCall(run, call, { startedAt: 10, answer: ANSWER })
  t.like(batches[0], {
    flush: 7,
    tables: { Music: 1, Other: 2 },
    operations: 3,
    written: 1,
    leftovers: 2,
    durationMs: 30,
  })
  t.deepEqual(retries, [{ flush: 7, table: 'Other', operations: 1, delayMs: 210, reason: 'UnprocessedItems' }])
})

test.serial('capacity is summed by table', (t) => {
  const batches = heardEvents<BatchEvent>(t, 'sluice:batch')
  const { run, carry } = startedRun([sealedPut('a')])
  const consumedCapacity = [
    { TableName: 'Music', CapacityUnits: 1.5 },
    { TableName: 'Other', CapacityUnits: 1 },
    { TableName: 'Music', CapacityUnits: 2 },
  ]
  tellCall(run, carry(), { startedAt: 0, answer: { ...ANSWER, consumedCapacity } })
  t.deepEqual(batches[0]?.consumedCapacity, { Music: 3.5, Other: 1 })
})

test.serial('calls that belong to no flush are told with the number 0', (t) => {
  const batches = heardEvents<BatchEvent>(t, 'sluice:batch')
  const { run, carry } = startedRun([sealedPut('a')])
  tellCall(run, carry(), { startedAt: 0, error: 'TimeoutError' })
  t.like(batches[0], { flush: 0, outcome: 'failed', error: 'TimeoutError', written: 0, leftovers: 0 })
})
