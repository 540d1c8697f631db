import test from 'ava'
import { CallLog } from '#src/calls/call-log.js'

test('the latest calls are kept, whatever the limit, and all are counted', (t) => {
  for (const limit of [0, 1, 3, 10]) {
    const log = new CallLog(limit)
    for (let call = 0; call < 25; call++) log.record(`Call${call}`, '{}', call)
    const expected = Array.from({ length: limit }, (_, index) => `Call${25 - limit + index}`)
    t.deepEqual(
      log.calls.map(({ operation }) => operation),
      expected,
    )
    t.is(log.count, 25)
  }
})

test('an unlimited log keeps all', (t) => {
  const log = new CallLog(Number.POSITIVE_INFINITY)
  for (let call = 0; call < 25; call++) log.record('Call', '{}', call)
  t.is(log.calls.length, 25)
})

test('of large bodies fewer calls are kept: the latest, and always one', (t) => {
  const log = new CallLog(100, 10)
  const kept = (): readonly string[] => log.calls.map(({ operation }) => operation)
  for (const [operation, characters] of [
    ['a', 4],
    ['b', 3],
    ['c', 3],
  ] as const) {
    log.record(operation, 'x'.repeat(characters), 0)
  }
  t.deepEqual(kept(), ['a', 'b', 'c'])
  log.record('d', 'x', 0)
  t.deepEqual(kept(), ['b', 'c', 'd'])
  log.record('large', 'x'.repeat(11), 0)
  t.deepEqual(kept(), ['large'])
  log.record('small', 'x', 0)
  t.deepEqual(kept(), ['small'])
  t.is(log.count, 6)
})

test('the bodies of ten thousand calls of 16 MB are never held together', (t) => {
  const log = new CallLog(10_000)
  const body = 'x'.repeat(16 * 1024 * 1024)
  for (let call = 0; call < 30; call++) log.record('PutItem', body, call)
  t.deepEqual(
    log.calls.map(({ at }) => at),
    [22, 23, 24, 25, 26, 27, 28, 29],
  )
})

test('clear forgets calls and count', (t) => {
  const log = new CallLog(10)
  log.record('Call', '{}', 0)
  log.clear()
  t.deepEqual([log.calls.length, log.count], [0, 0])
})

test('a body that is no JSON is shown as it came', (t) => {
  t.deepEqual(new CallLog(1).record('Call', '{', 0).input, { unreadable: '{' })
})
