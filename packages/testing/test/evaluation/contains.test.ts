import test from 'ava'
import { contains } from '#src/evaluation/contains.js'
import { wire } from '../support/wire.js'

// one short enough for the engine's own search, one that isn't
for (const length of [10, 150]) {
  const part = 'a'.repeat(length)
  for (const [title, whole, element, found] of [
    ['text', `b${part}b`, part, true],
    ['text that is nearly there', `${part.slice(1)}b${part.slice(1)}`, part, false],
    ['text beyond Latin 1', `é\u{1f600}${part}`, `\u{1f600}${part}`, true],
    ['half of a character', `\ud83d\ude00${part}`, `\ude00${part}`, true],
    ['the whole text', part, part, true],
    ['more than the text', part, `${part}a`, false],
    ['binary', Buffer.from(`b${part}b`), Buffer.from(part), true],
    ['binary that is nearly there', Buffer.from(`${part.slice(1)}b`), Buffer.from(part), false],
    ['a member of a set', new Set(['b', part]), part, true],
    ['a part of a set member', new Set([`b${part}`]), part, false],
    ['an element of a list', ['b', part], part, true],
    ['a number in text', part, 1, false],
  ] as const) {
    test(`contains: ${title}, ${length} long`, (t) => t.is(contains(wire(whole), wire(element)), found))
  }
}

test('text that nearly fits everywhere is looked for in linear time', (t) => {
  const part = `${'a'.repeat(100_000)}b${'a'.repeat(100_000)}`
  // each of these would take seconds otherwise, all of them longer than the run's time-out
  for (let time = 0; time < 100; time++) t.false(contains({ S: 'a'.repeat(400_000) }, { S: part }))
})
