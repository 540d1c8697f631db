import type { TokenCursor } from '../tokens/token-cursor.js'
import { readBareOperand, readOperand } from './read-operand.js'
import type { WrittenSetValue } from './written.js'

/** set value: operand [ ('+' | '-') operand ] | '(' set value ')' */
export function readSetValue(cursor: TokenCursor): WrittenSetValue {
  let open = 0
  while (cursor.accept('(')) open++
  const left = cursor.tentatively(() => readBareOperand(cursor))
  // these parentheses are the operand's or, without an operator, the value's: it comes to the same
  const inner = readClosing(cursor, open)
  const operator = cursor.accept('+') ? '+' : cursor.accept('-') ? '-' : undefined
  const value: WrittenSetValue =
    operator === undefined ? left : { kind: 'sum', operator, operands: [left, readOperand(cursor)] }
  const outer = operator === undefined ? 0 : readClosing(cursor, open - inner)
  if (inner + outer < open) throw cursor.syntaxError()
  return value
}

function readClosing(cursor: TokenCursor, most: number): number {
  let closed = 0
  while (closed < most && cursor.accept(')')) {
    closed++
    if (closed > 1) cursor.refuseRedundantParentheses()
  }
  return closed
}
