import test from 'ava'
import type { Failure, FailureKind } from '#src/client/classify-error.js'
import { isolate } from '#src/send/isolate.js'
import { sealedPut, sealedPutIn } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

const refused = (kind: FailureKind, message = 'refused'): Failure => ({
  kind,
  message,
  error: new Error(message),
  name: 'ValidationException',
  attempts: 1,
})
const reason = { code: 'SERVICE_REFUSED', reason: 'refused' } as const
const some = (count: number) => Array.from({ length: count }, (_, i) => sealedPut(`${i}`))

test('a refused batch is split in two, each half sent alone, nobody ends', (t) => {
  const { run, works, carry } = startedRun(some(25))
  isolate(run, carry().works, refused('validation'), reason)
  t.deepEqual([carry().works.length, carry().works.length], [12, 13])
  t.true(works.every(({ outcome, refusals }) => outcome === undefined && refusals === 1))
})

test('splitting goes on until each stands alone: at most two calls for each halving', (t) => {
  const { run, works, carry } = startedRun(some(25))
  let calls = 0
  while (run.queue.readyAt(0) !== undefined) {
    const { works: batch } = carry()
    calls++
    if (batch.some((work) => work === works[13])) isolate(run, batch, refused('validation'), reason)
  }
  t.is(works[13]?.outcome, 'rejected')
  t.is(works.filter(({ outcome }) => outcome !== undefined).length, 1)
  t.true(calls <= 1 + 2 * Math.ceil(Math.log2(25)), `${calls} calls`)
})

test('a missing table rejects all of the batch, and condemns what else goes there', (t) => {
  const { run, works, carry } = startedRun(some(30))
  isolate(run, carry().works, refused('table-missing'), reason)
  t.is(works.filter(({ outcome }) => outcome === 'rejected').length, 25)
  t.regex(works[0]?.failure?.reason ?? '', /table Music doesn't exist: create it/)
  t.regex(run.condemned.reasonFor(works[29]!)?.reason ?? '', /table Music doesn't exist/)
})

for (const kind of ['table-missing', 'access-denied'] as const) {
  test(`${kind} for a batch of several tables: each table is asked alone first`, (t) => {
    const { run, works, carry } = startedRun([sealedPut('a'), sealedPutIn('Books', 'a'), sealedPut('b')])
    isolate(run, carry().works, refused(kind), reason)
    t.deepEqual(carry().works, [works[0], works[2]])
    t.deepEqual(carry().works, [works[1]])
  })
}

test('validation of a batch of several tables is split like any other', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedPutIn('Books', 'a'), sealedPut('b'), sealedPut('c')])
  isolate(run, carry().works, refused('validation'), reason)
  t.deepEqual(carry().works, works.slice(0, 2))
})

test('a full item collection condemns that collection only', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedPut('b'), sealedPutIn('Books', 'a')])
  isolate(run, carry().works.slice(0, 1), refused('collection-full'), reason)
  t.is(works[0]?.outcome, 'rejected')
  t.truthy(run.condemned.reasonFor(works[1]!))
  t.is(run.condemned.reasonFor(works[2]!), undefined)
})

test('an operation refused for its schema says what key its class declares', (t) => {
  const { run, works, carry } = startedRun(some(1))
  isolate(run, carry().works, refused('validation', 'The provided key element does not match the schema'), reason)
  t.like(works[0], { outcome: 'rejected', failure: { code: 'SERVICE_REFUSED' } })
  t.is(works[0]?.failure?.reason, 'refused. Song declares the key artist (S) + title (S)')
})
