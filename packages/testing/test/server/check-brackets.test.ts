import test from 'ava'
import { checkBrackets } from '#src/server/check-brackets.js'

const LIMIT = 1000

test('a thousand brackets in each other are let through, one more is not', (t) => {
  const lists = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const maps = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  for (const nested of [lists, maps]) {
    t.notThrows(() => checkBrackets(nested(LIMIT)))
    t.throws(() => checkBrackets(nested(LIMIT + 1)), { name: 'SerializationException' })
  }
})

test('brackets one after another are no depth', (t) => {
  t.notThrows(() => checkBrackets(`[${'[],{},'.repeat(5000)}1]`))
})

test('a string ends at the first quote that no backslash escapes', (t) => {
  const deep = '['.repeat(LIMIT + 1)
  t.notThrows(() => checkBrackets(`"\\"${deep}"`), 'an escaped quote')
  t.throws(() => checkBrackets(`"\\\\"${deep}`), { name: 'SerializationException' }, 'an escaped backslash')
  t.notThrows(() => checkBrackets(`"${deep}`), 'a string that never ends is the JSON parser’s')
})
