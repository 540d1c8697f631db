import type { Comparator } from '../syntax.js'
import type { TokenKind } from '../tokens/token.js'
import type { TokenCursor } from '../tokens/token-cursor.js'
import { readOperand } from './read-operand.js'
import type { WrittenOperand, WrittenTest } from './written.js'

const COMPARATORS: readonly Comparator[] = ['=', '<>', '<', '<=', '>', '>=']

/** Whether a test goes on with such a token after its first operand. */
export function beginsTest(kind: TokenKind): boolean {
  return kind === 'BETWEEN' || kind === 'IN' || COMPARATORS.some((comparator) => comparator === kind)
}

/**
 * test: operand comparator operand | operand BETWEEN operand AND operand | operand IN '(' operand { ',' operand } ')'
 *
 * The first operand has been read.
 */
export function readTest(cursor: TokenCursor, first: WrittenOperand): WrittenTest {
  if (cursor.accept('IN')) return { kind: 'in', operands: [first, ...readCandidates(cursor)] }
  if (cursor.accept('BETWEEN')) {
    const lower = readOperand(cursor)
    cursor.expect('AND')
    return { kind: 'between', operands: [first, lower, readOperand(cursor)] }
  }
  const comparator = COMPARATORS.find((kind) => cursor.accept(kind))
  if (comparator === undefined) throw cursor.syntaxError()
  return { kind: 'comparison', comparator, operands: [first, readOperand(cursor)] }
}

function readCandidates(cursor: TokenCursor): readonly WrittenOperand[] {
  cursor.expect('(')
  const candidates = [readOperand(cursor)]
  while (cursor.accept(',')) candidates.push(readOperand(cursor))
  cursor.expect(')')
  return candidates
}
