import test from 'ava'
import fc from 'fast-check'
import { tokenise } from '#src/expressions/tokens/tokenise.js'

const kindsOf = (text: string): readonly string[] => tokenise(text).map(({ kind }) => kind)

for (const [text, kinds] of [
  ['', ['end']],
  [' \t\r\n', ['end']],
  ['a.b_1[10]', ['word', '.', 'word', '[', 'index', ']', 'end']],
  ['#1:_', ['name-alias', 'value-alias', 'end']],
  ['# :', ['foreign', 'foreign', 'end']],
  ['<=<><>=>', ['<=', '<>', '<>', '=', '>', 'end']],
  ['aNd ANDY between inn', ['AND', 'word', 'BETWEEN', 'word', 'end']],
  ['010', ['index', 'index', 'end']],
  ['1a_', ['index', 'word', 'end']],
  ['_a', ['foreign', 'word', 'end']],
  ['😀\u00a0', ['foreign', 'foreign', 'end']],
] as const) {
  test(`${JSON.stringify(text)} is cut into ${kinds.join(' ')}`, (t) => t.deepEqual(kindsOf(text), kinds))
}

test('every character but white space belongs to one token, at its place', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0
      for (const { text: written, start, end, kind } of tokenise(text)) {
        t.regex(text.slice(at, start), /^[ \t\r\n]*$/)
        if (kind !== 'end') t.is(text.slice(start, end), written)
        at = end
      }
      t.is(at, text.length)
    }),
  )
})
