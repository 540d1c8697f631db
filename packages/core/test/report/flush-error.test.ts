import { FlushError } from '@sluice/core'
import test from 'ava'
import { ended, reportOf } from '../fixtures/ended.js'
import { sealedPut } from '../fixtures/sealed.js'

const failed = (title: string, cause?: unknown) =>
  ended(sealedPut(title), 'rejected', { code: 'SERVICE_REFUSED', reason: 'refused', cause })

test('says how many of how many failed, and names the first three', (t) => {
  const failures = ['a', 'b', 'c', 'd', 'e'].map((title) => failed(title))
  const { message } = new FlushError(reportOf([ended(sealedPut('z'), 'written'), ...failures]))
  t.true(message.startsWith('5 of 6 operations were not written and are pending again: '))
  for (const title of ['a', 'b', 'c'])
    t.true(message.includes(`put Song { artist: "x", title: "${title}" }: rejected, refused`))
  t.false(message.includes('title: "d"'))
  t.true(message.endsWith('; and 2 more in `failures`'))
})

test('one that took nothing says so', (t) => {
  t.is(new FlushError(reportOf([])).message, 'The flush was ended before it took anything.')
})

test('its cause is the one given, else the first that an operation has', (t) => {
  const [given, first, second] = [new Error('given'), new Error('first'), new Error('second')]
  const report = reportOf([failed('a'), failed('b', first), failed('c', second)])
  t.is(new FlushError(report, given).cause, given)
  t.is(new FlushError(report).cause, first)
  t.is(new FlushError(reportOf([failed('a')])).cause, undefined)
})
