import { OptionError } from '@sluice/core'
import test from 'ava'
import {
  abortSignal,
  callback,
  choice,
  flag,
  knownOptions,
  milliseconds,
  positiveInteger,
} from '#src/options/check-option.js'

const CHECKS: readonly (readonly [
  name: string,
  check: (value: unknown) => unknown,
  good: readonly unknown[],
  bad: readonly unknown[],
])[] = [
  [
    'positiveInteger',
    (value) => positiveInteger('option', value, 8),
    [1, 2 ** 53 - 1],
    [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', 1n, null, true],
  ],
  [
    'milliseconds',
    (value) => milliseconds('option', value, 0),
    [0, 0.5, 1e9, Number.POSITIVE_INFINITY],
    [-1, Number.NaN, '1', 1n, null],
  ],
  ['flag', (value) => flag('option', value, true), [true, false], [0, 1, 'true', null]],
  ['choice', (value) => choice('option', value, ['a', 'b'], 'a'), ['a', 'b'], ['c', '', null, 0, ['a']]],
  ['callback', (value) => callback('option', value), [() => 1, class {}], ['x', {}, null, true]],
  [
    'abortSignal',
    (value) => abortSignal('option', value),
    [new AbortController().signal],
    [new AbortController(), {}, null, 'x'],
  ],
]

for (const [name, check, good, bad] of CHECKS) {
  test(`${name} lets good values through as they are`, (t) => {
    for (const value of good) t.is(check(value), value)
  })

  test(`${name} refuses bad values with one sentence: what was expected, what came`, (t) => {
    for (const value of bad) {
      const error = t.throws(() => check(value), { instanceOf: OptionError })
      t.is(error.code, 'INVALID_OPTION')
      t.is(error.option, 'option')
      t.regex(error.message, /^Expected `option` to be .+, got `.*` \((number|string|bigint|boolean|object|null)\)$/)
    }
  })
}

test('an option that is left out has its default', (t) => {
  t.is(positiveInteger('option', undefined, 8), 8)
  t.is(milliseconds('option', undefined, undefined), undefined)
  t.is(flag('option', undefined, false), false)
  t.is(choice('option', undefined, ['a', 'b'], 'b'), 'b')
  t.is(callback('option', undefined), undefined)
  t.is(abortSignal('option', undefined), undefined)
})

test('knownOptions refuses a misspelt option and says which ones there are', (t) => {
  knownOptions('flush', {}, ['signal'])
  knownOptions('flush', { signal: undefined }, ['signal'])
  const error = t.throws(() => knownOptions('flush', { singal: 1 }, ['signal', 'diagnose']), {
    instanceOf: OptionError,
  })
  t.is(error.message, 'Expected `flush.singal` to be left out: the options are signal, diagnose, got `1` (number)')
})

test('knownOptions refuses what is no object', (t) => {
  for (const options of [null, 'x', 1]) {
    t.throws(() => knownOptions('flush', options as never, []), { instanceOf: OptionError, message: /`flush options`/ })
  }
})
