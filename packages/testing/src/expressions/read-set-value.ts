import { readBareOperand, readOperand } from './read-operand.js'
import type { TokenCursor } from './token-cursor.js'
import type { WrittenSetValue } from './written.js'

/** set value: operand [ ('+' | '-') operand ] | '(' set value ')' */
export function readSetValue(cursor: TokenCursor): WrittenSetValue {
  let open = 0
  while (cursor.accept('(')) open++
  const left = readBareOperand(cursor)
  // these parentheses are the operand's or, without an operator, the value's: it comes to the same
  const closed = readClosing(cursor, open)
  const operator = cursor.accept('+') ? '+' : cursor.accept('-') ? '-' : undefined
  if (operator === undefined && closed < open) throw cursor.syntaxError()
  const value: WrittenSetValue =
    operator === undefined ? left : { kind: 'sum', operator, operands: [left, readOperand(cursor)] }
  for (let around = closed; around < open; around++) cursor.expect(')')
  if (closed > 1 || open - closed > 1) cursor.noteRedundantParentheses()
  return value
}

function readClosing(cursor: TokenCursor, most: number): number {
  let closed = 0
  while (closed < most && cursor.accept(')')) closed++
  return closed
}
