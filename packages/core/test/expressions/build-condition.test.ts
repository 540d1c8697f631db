import { CallbackError, equals, exists, isOneOf, OptionError, or } from '@sluice/core'
import test from 'ava'
import { codecOf } from '#src/codec/entity-codec.js'
import { buildCondition } from '#src/expressions/build-condition.js'
import { renderCondition } from '#src/expressions/render-condition.js'
import { build, Things } from './thing.js'

test('the function is run once', (t) => {
  let runs = 0
  build(($) => {
    runs++
    return or(exists($.count), exists($.count))
  })
  t.is(runs, 1)
})

test('a function that throws is a CallbackError with the cause', (t) => {
  const cause = new Error('mine')
  const error = t.throws(
    () =>
      build(() => {
        throw cause
      }),
    { instanceOf: CallbackError },
  )
  t.is(error?.cause, cause)
  t.is(error?.callback, 'if')
})

test('what is no function is an OptionError by the name of the option', (t) => {
  const error = t.throws(() => buildCondition(codecOf(Things.schema), true as never, 'condition'), {
    instanceOf: OptionError,
  })
  t.is(error?.option, 'condition')
})

test('an async function that rejects is refused, and its rejection ends nobody', async (t) => {
  t.throws(() => build((async () => Promise.reject(new Error('mine'))) as never), { message: /must not be async/ })
  await new Promise((resolve) => setImmediate(resolve))
})

test('later changes of values, and of the array of candidates, do not count', (t) => {
  const tags = new Set(['a'])
  const made = new Date(0)
  const candidates = [1]
  const condition = build(($) => or(equals($.tags, tags), equals($.made, made), isOneOf($.count, candidates)))
  tags.add('b')
  made.setTime(1)
  candidates.push(2)
  const { expression, values } = renderCondition(condition)
  t.is(expression, '#0 = :0 OR #1 = :1 OR #2 IN (:2)')
  t.deepEqual(values, { ':0': { SS: ['a'] }, ':1': { S: '1970-01-01T00:00:00.000Z' }, ':2': { N: '1' } })
})

test('a condition is frozen all through', (t) => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every((inner) => frozen(inner)))
  const condition = build(($) =>
    or(equals($.main, { width: 1, parts: [{ label: 'x' }] }), isOneOf($.count, [1, $.other]), exists($.lines[0]!)),
  )
  t.true(frozen(condition))
})
