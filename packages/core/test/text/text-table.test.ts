import { inspect } from 'node:util'
import test from 'ava'
import { printAsText } from '#src/text/print-as-text.js'
import { textTable } from '#src/text/text-table.js'

test('the first column goes to the left, the others to the right, nothing trails', (t) => {
  t.is(
    textTable([
      ['name', 'count'],
      ['a', '1', 'x'],
      ['longer', '100'],
    ]),
    ['name    count', 'a           1  x', 'longer    100'].join('\n'),
  )
})

test('no rows make no text', (t) => {
  t.is(textTable([]), '')
})

test('printAsText makes instances print as their toString()', (t) => {
  class Figure {
    readonly secret = 'hidden'
    toString(): string {
      return 'a figure'
    }
  }
  printAsText(Figure)
  t.is(inspect(new Figure()), 'a figure')
  t.false(inspect({ nested: [new Figure()] }).includes('hidden'))
})
