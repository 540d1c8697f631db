import test from 'ava'
import type { Failure, FailureKind } from '#src/client/classify-error.js'
import { handleDoubt, handleFailure } from '#src/send/handle-failure.js'
import { sealedPut } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

const failure = (kind: FailureKind, message = '', attempts = 1): Failure => ({
  kind,
  message,
  attempts,
  name: 'SomeException',
  error: new Error(message),
})
const two = () => startedRun([sealedPut('a'), sealedPut('b')])

test('throttled: sent again after a pause, without a doubt', (t) => {
  const { run, works, carry } = two()
  handleFailure(run, carry(), failure('throttled', 'slow down'))
  t.like(works, [{ outcome: undefined, inDoubt: false, failure: { reason: 'SomeException: slow down' } }])
  t.is(run.queue.next(49), undefined)
  t.is(run.queue.next(50)?.works.length, 2)
})

test('in doubt: sent again after a pause, and the doubt is noted', (t) => {
  const { run, works, carry } = two()
  handleFailure(run, carry(), failure('in-doubt'))
  t.true(works.every(({ inDoubt, outcome }) => inDoubt && outcome === undefined))
  t.is(run.queue.next(50)?.works.length, 2)
})

test('hidden attempts of a throttled call leave a doubt', (t) => {
  const { run, works, carry } = two()
  handleFailure(run, carry(), failure('throttled', '', 3))
  t.like(works, [{ attempts: 3, inDoubt: true }])
})

for (const kind of ['validation', 'collection-full', 'access-denied'] as const) {
  test(`${kind}: isolated without a pause`, (t) => {
    const { run, works, carry } = two()
    handleFailure(run, carry(), failure(kind))
    t.is(run.queue.next(0)?.works.length, 1)
    t.true(works.every(({ outcome }) => outcome === undefined))
  })
}

test('credentials refused: what the call carried is rejected, the flush stops', (t) => {
  const { run, works, carry } = two()
  handleFailure(run, carry(), failure('credentials', 'expired'))
  t.true(works.every(({ outcome }) => outcome === 'rejected'))
  t.like(run.stopped, { code: 'CREDENTIALS', reason: 'SomeException: expired' })
})

test('no credentials: the call was never sent, so nothing was carried', (t) => {
  const { run, works, carry } = two()
  run.tally.calls = 1
  handleFailure(run, carry(), failure('no-credentials'))
  t.true(works.every(({ outcome, attempts }) => outcome === 'not-sent' && attempts === 0))
  t.is(run.tally.calls, 0)
  t.is(run.stopped?.code, 'CREDENTIALS')
})

test('an error of this process ends the batch in doubt, without another try', (t) => {
  const { run, works, carry } = two()
  handleFailure(run, carry(), failure('local', 'x is not a function'))
  t.true(works.every(({ outcome }) => outcome === 'unknown'))
  t.is(run.queue.next(1e9), undefined)
  t.is(run.stopped, undefined)
})

test("a doubt is kept to the end of the operation's budget", (t) => {
  const { run, works, carry } = startedRun([sealedPut('a')], { maxAttempts: 1 })
  const cause = new Error('socket hang up')
  handleDoubt(run, carry(), { code: 'PROTOCOL', reason: 'unreadable', cause })
  t.like(works, [{ outcome: 'unknown', failure: { code: 'IN_DOUBT', cause } }])
})
