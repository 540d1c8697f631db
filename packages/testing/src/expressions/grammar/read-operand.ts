import type { TokenCursor } from '../tokens/token-cursor.js'
import { readPath } from './read-path.js'
import type { WrittenFunction, WrittenOperand } from './written.js'

// more than any expression of 4096 bytes can have that isn't refused: 240 times `if_not_exists(a,`
const MAX_DEPTH = 256

/** operand: '(' operand ')' | bare operand */
export function readOperand(cursor: TokenCursor, depth = 0): WrittenOperand {
  let open = 0
  while (cursor.accept('(')) open++
  const operand = readBareOperand(cursor, depth)
  for (let closed = 1; closed <= open; closed++) {
    cursor.expect(')')
    if (closed > 1) cursor.refuseRedundantParentheses()
  }
  return operand
}

/** bare operand: ':' alias | function | path */
export function readBareOperand(cursor: TokenCursor, depth = 0): WrittenOperand {
  if (cursor.peek() === 'value-alias') return { kind: 'value', alias: cursor.expect('value-alias') }
  return cursor.peek() === 'word' && cursor.peek(1) === '(' ? readFunction(cursor, depth) : readPath(cursor)
}

/** function: word '(' operand { ',' operand } ')' */
function readFunction(cursor: TokenCursor, depth: number): WrittenFunction {
  if (depth > MAX_DEPTH) throw cursor.syntaxError()
  const name = cursor.expect('word')
  cursor.expect('(')
  const operands = [readOperand(cursor, depth + 1)]
  while (cursor.accept(',')) operands.push(readOperand(cursor, depth + 1))
  cursor.expect(')')
  return { kind: 'function', name, operands }
}
