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

test('clear forgets calls and count', (t) => {
  const log = new CallLog(10)
  log.record('Call', '{}', 0)
  log.clear()
  t.deepEqual([log.calls.length, log.count], [0, 0])
})

test('a body that is no JSON is shown as it came', (t) => {
  t.deepEqual(new CallLog(1).record('Call', '{', 0).input, { unreadable: '{' })
})
