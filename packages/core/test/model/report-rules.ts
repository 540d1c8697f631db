import assert from 'node:assert/strict'
import type { FlushReport } from '@sluice/core'
import { keyId, textOf } from './content.js'
import { checkOutcome, type Limits } from './outcome-rules.js'
import type { ProbedCall } from './probe.js'
import type { Sealed } from './sealed.js'

const MAX_BATCH = 25

/** Holds the report of a flush against what it was to send and the calls that it made. */
export function checkReport(
  report: FlushReport,
  sealed: readonly Sealed[],
  calls: readonly ProbedCall[],
  limits: Limits,
): void {
  assert.equal(calls.length, report.calls, 'calls')
  for (const call of calls) checkCall(call, sealed)
  assert.equal(report.operations.length, sealed.length, 'one outcome for each operation')
  report.operations.forEach((result, index) => {
    const { intent } = sealed[index]!
    assert.equal(result.entityClass, intent.kind.entityClass)
    assert.equal(keyId(intent.kind, result.key), intent.id, 'operations in the order saved')
    assert.equal(result.kind, intent.what)
    assert.equal(result.entity, intent.subject?.entity)
    checkOutcome(result, sealed[index]!, calls, limits)
  })
  checkFigures(report, calls)
  if (report.counts.rejected > 0) return
  // what is sent side by side arrives in any order; updates go beside the batches, one a call
  if (limits.isParallel) return
  const batches = calls.filter(({ requests: [first] }) => first?.what !== 'update')
  checkFirstAttempts(sealed, batches)
}

function checkCall({ requests, end }: ProbedCall, sealed: readonly Sealed[]): void {
  assert.notEqual(end.how, 'under-way', 'a call outlived its flush')
  assert.ok(requests.length <= MAX_BATCH, `a batch of ${requests.length}`)
  assert.equal(new Set(requests.map(({ id }) => id)).size, requests.length, 'two operations on one key in a batch')
  for (const { id, what, content } of requests) {
    const own = sealed.find(({ intent }) => intent.id === id)
    assert.ok(own, `sent ${id}, which is no operation of this flush`)
    assert.equal(what, own.intent.what === 'patch' ? 'update' : own.intent.what)
    if (what === 'put') assert.equal(textOf(content), textOf(own.content), `${id}: sent is not what was sealed`)
  }
}

function checkFigures(report: FlushReport, calls: readonly ProbedCall[]): void {
  const handedBack = calls.map(({ end }) => (end.how === 'answered' ? end.leftovers.size : 0))
  assert.equal(report.leftovers, sum(handedBack), 'leftovers')
  const carried = new Set<string>()
  const retried = calls.filter(({ requests }) => {
    const isRetry = requests.some(({ id }) => carried.has(id))
    for (const { id } of requests) carried.add(id)
    return isRetry
  })
  assert.equal(report.retriedCalls, retried.length, 'retried calls')
  assert.equal(sum(Object.values(report.counts)), report.operations.length, 'counts add up')
  for (const [outcome, count] of Object.entries(report.counts)) {
    assert.equal(report.operations.filter((result) => result.outcome === outcome).length, count, outcome)
  }
}

/** The first attempts of a table's operations come in the order saved. */
function checkFirstAttempts(sealed: readonly Sealed[], calls: readonly ProbedCall[]): void {
  const order = sealed.map(({ intent }) => intent.id)
  const sent = calls.flatMap(({ requests }) => requests)
  for (const table of new Set(sent.map((request) => request.table))) {
    const ids = new Set(sent.filter((request) => request.table === table).map(({ id }) => id))
    const places = [...ids].map((id) => order.indexOf(id))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      `first attempts at ${table}`,
    )
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
