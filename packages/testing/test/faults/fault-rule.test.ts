import test from 'ava'
import { FaultRule } from '#src/faults/fault-rule.js'

const call = { operation: 'PutItem', tables: ['Music'] }
const ok = { kind: 'ok' } as const

test('a call that does not match leaves the dice alone', (t) => {
  let thrown = 0
  const random = () => {
    thrown++
    return 0
  }
  const rule = new FaultRule({ operations: ['GetItem'], rate: 0.5 }, () => ok, random)
  t.is(rule.strike(call), undefined)
  t.is(thrown, 0)
  t.is(rule.strike({ ...call, operation: 'GetItem' }), ok)
  t.is(thrown, 1)
})

test('without a rate no dice are thrown at all', (t) => {
  const rule = new FaultRule(
    {},
    () => ok,
    () => t.fail() as never,
  )
  t.is(rule.strike(call), ok)
})

test('times counts strikes, not calls', (t) => {
  const draws = [0.9, 0.1, 0.9, 0.1, 0.1]
  const rule = new FaultRule(
    { rate: 0.5, times: 2 },
    () => ok,
    () => draws.shift() ?? 0,
  )
  const struck = [1, 2, 3, 4, 5].map(() => rule.strike(call) !== undefined)
  t.deepEqual(struck, [false, true, false, true, false])
  t.is(rule.struck, 2)
})

test('a step of nothing is no strike', (t) => {
  const rule = new FaultRule({}, () => undefined, Math.random)
  t.is(rule.strike(call), undefined)
  t.is(rule.struck, 0)
})

test('a stopped fault strikes no more', (t) => {
  const rule = new FaultRule({}, () => ok, Math.random)
  rule.stop()
  t.is(rule.strike(call), undefined)
})
