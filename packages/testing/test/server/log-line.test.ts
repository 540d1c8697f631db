import test from 'ava'
import { logLine } from '#src/server/log-line.js'

const request = { at: 0, what: 'PutItem', tables: ['Music'], status: 200, outcome: 'ok', ms: 1.25 }

test('a line tells time, operation, tables, status, outcome and milliseconds', (t) => {
  t.is(logLine(request), '1970-01-01T00:00:00.000Z PutItem Music → 200 ok in 1.3 ms')
  const broken = { ...request, tables: [], status: undefined, outcome: 'broken connection' }
  t.is(logLine(broken), '1970-01-01T00:00:00.000Z PutItem → broken connection in 1.3 ms')
})

test('a line stays one line of readable characters, and short', (t) => {
  t.is(
    logLine({ ...request, what: 'a\n\u001b[2J', tables: ['é'] }).split(' → ')[0],
    '1970-01-01T00:00:00.000Z a??[2J ?',
  )
  t.true(logLine({ ...request, what: 'x'.repeat(10_000) }).length < 200)
})
