import test from 'ava'
import { isPieceOf } from './is-piece-of.js'

const n = (N: string) => ({ N })

for (const [title, own, expected] of [
  ['the same', { M: { a: n('1'), l: { L: [n('1'), n('2'), n('3')] } } }, true],
  ['some members', { M: { l: { L: [n('1'), n('3')] } } }, true],
  ['members in another order', { M: { l: { L: [n('3'), n('1')] } } }, false],
  ['a member more', { M: { b: n('1') } }, false],
  ['another value', { M: { a: n('2') } }, false],
  ['another type', { L: [] }, false],
] as const) {
  test(`${title}: ${expected ? 'a piece' : 'no piece'} of a map`, (t) => {
    const whole = { M: { a: n('1'), l: { L: [n('1'), n('2'), n('3')] } } }
    t.is(isPieceOf(structuredClone(own) as Parameters<typeof isPieceOf>[0], whole), expected)
  })
}
