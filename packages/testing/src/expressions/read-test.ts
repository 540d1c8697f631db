import { readOperand } from './read-operand.js'
import type { Comparator } from './syntax.js'
import type { TokenCursor } from './token-cursor.js'
import type { WrittenOperand, WrittenTest } from './written.js'

const COMPARATORS: readonly Comparator[] = ['=', '<>', '<', '<=', '>', '>=']

/**
 * test: operand comparator operand | operand BETWEEN operand AND operand | operand IN '(' operand { ',' operand } ')'
 *
 * The first operand has been read; what follows may be no test.
 */
export function readTest(cursor: TokenCursor, first: WrittenOperand): WrittenTest | undefined {
  const comparator = COMPARATORS.find((kind) => cursor.accept(kind))
  if (comparator !== undefined) return { kind: 'comparison', comparator, operands: [first, readOperand(cursor)] }
  if (cursor.accept('BETWEEN')) {
    const lower = readOperand(cursor)
    cursor.expect('AND')
    return { kind: 'between', operands: [first, lower, readOperand(cursor)] }
  }
  return cursor.accept('IN') ? { kind: 'in', operands: [first, ...readCandidates(cursor)] } : undefined
}

function readCandidates(cursor: TokenCursor): readonly WrittenOperand[] {
  cursor.expect('(')
  const candidates = [readOperand(cursor)]
  while (cursor.accept(',')) candidates.push(readOperand(cursor))
  cursor.expect(')')
  return candidates
}
