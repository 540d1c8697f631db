import { FlushError } from '@sluice/core'
import test from 'ava'
import { ended, reportOf } from '../fixtures/ended.js'
import { sealedPut } from '../fixtures/sealed.js'

const failed = (title: string, cause?: unknown) =>
  ended(sealedPut(title), 'rejected', { code: 'SERVICE_REFUSED', reason: 'refused', cause })

test('says how many of how many failed, names the first failure of three causes and counts the rest', (t) => {
  const other = (title: string, reason: string) =>
    ended(sealedPut(title), 'rejected', { code: 'SERVICE_REFUSED', reason })
  const failures = ['a', 'b', 'c', 'd', 'e'].map((title) => failed(title))
  const { message } = new FlushError(
    reportOf([
      ended(sealedPut('z'), 'written'),
      ...failures,
      other('f', 'second'),
      other('g', 'third'),
      other('h', 'fourth'),
      other('i', 'fifth'),
      other('j', 'fifth'),
    ]),
  )
  t.true(message.startsWith('10 of 11 operations were not written and are pending again: '))
  t.true(message.includes('put Song { artist: "x", title: "a" }: rejected, refused (and 4 alike); '))
  t.true(message.includes('put Song { artist: "x", title: "f" }: rejected, second; '))
  t.true(message.includes('put Song { artist: "x", title: "g" }: rejected, third; '))
  for (const title of ['b', 'c', 'd', 'e', 'h', 'i']) t.false(message.includes(`title: "${title}"`), title)
  t.true(message.endsWith('and 3 more, of other causes, in `report.failureGroups`'))
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
