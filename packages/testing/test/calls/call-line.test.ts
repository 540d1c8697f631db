import test from 'ava'
import { callLine } from '#src/calls/call-line.js'
import type { RecordedCall } from '#src/calls/recorded-call.js'

const call: RecordedCall = {
  operation: 'PutItem',
  tables: ['Music'],
  items: 1,
  bytes: 93,
  at: Date.UTC(2026, 0, 1),
  outcome: 'ok',
  handedBack: 0,
  input: {},
}

for (const [part, line] of [
  [{}, '2026-01-01T00:00:00.000Z PutItem Music: 1 item, 93 bytes → ok'],
  [
    { operation: 'BatchWriteItem', tables: ['Films', 'Music'], items: 25, bytes: 1, outcome: 'ok', handedBack: 3 },
    '2026-01-01T00:00:00.000Z BatchWriteItem Films, Music: 25 items, 1 byte → ok, 3 handed back',
  ],
  [{ operation: 'Query', items: 0, outcome: 'lost' }, '2026-01-01T00:00:00.000Z Query Music: 0 items, 93 bytes → lost'],
  [
    { operation: 'ListTables', tables: [], items: undefined, bytes: 2 },
    '2026-01-01T00:00:00.000Z ListTables: 2 bytes → ok',
  ],
  [{ at: 1.5 }, '1970-01-01T00:00:00.001Z PutItem Music: 1 item, 93 bytes → ok'],
  [{ at: 1e20 }, '100000000000000000000 ms PutItem Music: 1 item, 93 bytes → ok'],
  [{ tables: ['A\nB\u001b'] }, '2026-01-01T00:00:00.000Z PutItem A?B?: 1 item, 93 bytes → ok'],
] as const) {
  test(line, (t) => t.is(callLine({ ...call, ...part }), line))
}

test('a name however long stays one short line', (t) => {
  const line = callLine({ ...call, tables: ['x'.repeat(1000)] })
  t.regex(line, /^2026-01-01T00:00:00\.000Z PutItem x{52}\.\.\.: 1 item/)
})
