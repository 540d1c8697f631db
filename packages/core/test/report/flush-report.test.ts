import { inspect } from 'node:util'
import type { Outcome } from '@sluice/core'
import test from 'ava'
import { ended, reportOf } from '../fixtures/ended.js'
import { sealedPut } from '../fixtures/sealed.js'

const failure = { code: 'ATTEMPTS_EXHAUSTED', reason: '12 calls carried it' } as const
const one = (outcome: Outcome) => ended(sealedPut(outcome), outcome, outcome === 'written' ? undefined : failure)
const FAILED = ['condition-failed', 'rejected', 'unprocessed', 'not-sent', 'unknown'] as const

test('a flush of nothing is ok, and counts nothing', (t) => {
  const report = reportOf([])
  t.true(report.ok)
  t.deepEqual(report.failures, [])
  t.deepEqual(new Set(Object.values(report.counts)), new Set([0]))
})

test('written and unchanged are no failures', (t) => {
  const report = reportOf([one('written'), one('unchanged')])
  t.true(report.ok)
  t.deepEqual(report.failures, [])
})

for (const outcome of FAILED) {
  test(`${outcome} is a failure`, (t) => {
    const failed = one(outcome)
    const report = reportOf([one('written'), failed])
    t.false(report.ok)
    t.deepEqual(report.failures, [failed])
    t.is(report.counts[outcome], 1)
  })
}

test('an operation without an outcome is a doubt', (t) => {
  const { counts } = reportOf([ended(sealedPut('a'), undefined as never)])
  t.is(counts.unknown, 1)
})

test('prints as a table: every outcome that occurred, calls, bytes, time, the first failures', (t) => {
  const failures = Array.from({ length: 5 }, (_, i) => ended(sealedPut(`${i}`), 'unprocessed', failure))
  const figures = {
    calls: 1_234,
    retriedCalls: 56,
    leftovers: 78,
    bytesSent: 9_876_543,
    elapsedMs: 1_500.4,
    waitedMs: 20,
  }
  const text = inspect(reportOf([one('written'), ...failures], figures))
  for (const line of [
    /^operations +6$/m,
    /^ {2}written +1$/m,
    /^ {2}unprocessed +5$/m,
    /^calls +1,234 +56 retried$/m,
    /^handed back +78$/m,
    /^bytes sent +9,876,543$/m,
    /^elapsed +1,500 ms +20 ms waiting$/m,
    /^ {2}put Song \{ artist: "x", title: "0" \}: unprocessed, 12 calls carried it \(and 4 alike\)$/m,
  ]) {
    t.regex(text, line)
  }
  t.notRegex(text, /rejected|unknown|title: "3"/)
})

test('consumed capacity is printed by table', (t) => {
  const consumedCapacity = new Map([['Music', { TableName: 'Music', CapacityUnits: 1_500.5 }]])
  t.regex(inspect(reportOf([], { consumedCapacity })), /^units of Music +1,500\.5$/m)
})
