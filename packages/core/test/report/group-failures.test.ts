import type { FailureGroup } from '@sluice/core'
import test from 'ava'
import { describeGroup, groupFailures } from '#src/report/group-failures.js'
import type { OperationFailure } from '#src/send/work.js'
import { ended } from '../fixtures/ended.js'
import { sealedDelete, sealedPut, sealedPutIn } from '../fixtures/sealed.js'

const failure = (reason: string, code: OperationFailure['code'] = 'SERVICE_REFUSED'): OperationFailure => ({
  code,
  reason,
})

test('no failures, no groups', (t) => {
  t.deepEqual(groupFailures([]), [])
})

test('failures of one cause are one group, with their number and the first three', (t) => {
  const failures = ['a', 'b', 'c', 'd', 'e'].map((title, index) =>
    ended(sealedPut(title), 'unprocessed', failure(`${index + 3} calls carried it`, 'ATTEMPTS_EXHAUSTED')),
  )
  const groups: readonly FailureGroup[] = groupFailures(failures)
  t.deepEqual(groups, [
    {
      className: 'Song',
      table: 'Music',
      outcome: 'unprocessed',
      code: 'ATTEMPTS_EXHAUSTED',
      reason: '3 calls carried it',
      count: 5,
      first: failures.slice(0, 3),
    },
  ])
})

test('another table, outcome, code or reason is another cause; a put and a delete can share one', (t) => {
  const all = [
    ended(sealedPut('a'), 'rejected', failure('refused')),
    ended(sealedDelete('b'), 'rejected', failure('refused')),
    ended(sealedPutIn('Other', 'c'), 'rejected', failure('refused')),
    ended(sealedPut('d'), 'unknown', failure('refused')),
    ended(sealedPut('e'), 'rejected', failure('refused', 'CREDENTIALS')),
    ended(sealedPut('f'), 'rejected', failure('refused for another reason')),
    ended(sealedPut('g'), 'rejected'),
  ]
  t.deepEqual(
    groupFailures(all).map(({ count }) => count),
    [2, 1, 1, 1, 1, 1],
  )
})

test('what is quoted does not make a cause of its own', (t) => {
  const [first, second] = [failure('the key "a" is bad'), failure('the key "b" is bad')]
  t.is(groupFailures([ended(sealedPut('a'), 'rejected', first), ended(sealedPut('b'), 'rejected', second)]).length, 1)
})

test('a group is described by its first failure and the number of others', (t) => {
  const one = ended(sealedPut('a'), 'rejected', failure('refused'))
  const describe = (count: number) => describeGroup(groupFailures(Array.from({ length: count }, () => one))[0]!)
  t.is(describe(1), 'put Song { artist: "x", title: "a" }: rejected, refused')
  t.is(describe(1_235), 'put Song { artist: "x", title: "a" }: rejected, refused (and 1,234 alike)')
})
