import test from 'ava'
import { fail, startWork, succeed } from '#src/send/work.js'
import { sealedPut } from '../fixtures/sealed.js'

const failure = { code: 'SERVICE_REFUSED', reason: 'refused' } as const
const work = () => startWork(sealedPut('song'))

test('an operation starts without outcome, attempts or doubt', (t) => {
  t.like(work(), { attempts: 0, refusals: 0, inDoubt: false, outcome: undefined, failure: undefined })
})

test('an acknowledgement ends an operation as written, also one in doubt', (t) => {
  const one = Object.assign(work(), { attempts: 2, inDoubt: true, failure })
  succeed(one)
  t.like(one, { outcome: 'written', failure: undefined })
})

test('carried and turned away is unprocessed, never carried is not-sent', (t) => {
  const [carried, never] = [Object.assign(work(), { attempts: 1 }), work()]
  fail(carried, 'unprocessed', failure)
  fail(never, 'unprocessed', failure)
  t.is(carried.outcome, 'unprocessed')
  t.is(never.outcome, 'not-sent')
})

test('refused is rejected, also unsent', (t) => {
  const one = work()
  fail(one, 'rejected', failure)
  t.like(one, { outcome: 'rejected', failure })
})

test('a doubt stays a doubt, whatever ends the operation', (t) => {
  for (const outcome of ['rejected', 'unprocessed'] as const) {
    const cause = new Error('socket hang up')
    const one = Object.assign(work(), { attempts: 1, inDoubt: true, failure: { ...failure, cause } })
    fail(one, outcome, failure)
    t.is(one.outcome, 'unknown')
    t.like(one.failure, { code: 'IN_DOUBT', cause })
  }
})
