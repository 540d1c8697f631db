import type { TokenCursor } from '../tokens/token-cursor.js'
import { ConditionGroup } from './condition-group.js'
import { readBareOperand } from './read-operand.js'
import { beginsTest, readTest } from './read-test.js'
import type { WrittenCondition, WrittenOperand } from './written.js'

/** A condition, or an operand that may become one, and how many parentheses stand right around it. */
interface Term {
  readonly read: WrittenCondition | WrittenOperand
  readonly parentheses: number
}

/**
 * condition: and { OR and }; and: not { AND not }; not: NOT not | term; term: '(' condition ')' | test | function
 *
 * Thousands of parentheses fit into an expression: their groups are kept in a list, not on the stack. The list answers,
 * too, what an opening parenthesis alone can't: whether it holds an operand, `(a) = :a`, or a condition, `(a = :a)`.
 */
export function readCondition(cursor: TokenCursor): WrittenCondition {
  const outer: ConditionGroup[] = []
  let group = new ConditionGroup()
  for (;;) {
    if (cursor.accept('NOT')) group.not()
    else if (cursor.accept('(')) {
      outer.push(group)
      group = new ConditionGroup()
    } else {
      let term = readTail(cursor, { read: readFirst(cursor), parentheses: 0 })
      for (let around = outer.at(-1); around !== undefined && cursor.peek() === ')'; around = outer.at(-1)) {
        term = readTail(cursor, closeParenthesis(cursor, group, term))
        group = around
        outer.pop()
      }
      group.add(toCondition(cursor, term))
      if (cursor.accept('OR')) group.or()
      else if (!cursor.accept('AND')) break
    }
  }
  if (outer.length > 0) throw cursor.syntaxError()
  return group.close()
}

function readFirst(cursor: TokenCursor): WrittenOperand {
  return cursor.tentatively(() => readBareOperand(cursor))
}

function readTail(cursor: TokenCursor, term: Term): Term {
  if (!isOperand(term.read) || !beginsTest(cursor.peek())) return term
  checkParentheses(cursor, term)
  return { read: readTest(cursor, term.read), parentheses: 0 }
}

function closeParenthesis(cursor: TokenCursor, group: ConditionGroup, last: Term): Term {
  let term = last
  if (!group.isEmpty) {
    group.add(toCondition(cursor, last))
    term = { read: group.close(), parentheses: 0 }
  }
  cursor.expect(')')
  const closed = { read: term.read, parentheses: term.parentheses + 1 }
  // of an operand it is too early to tell whether anything may follow it
  if (!isOperand(closed.read)) checkParentheses(cursor, closed)
  return closed
}

function checkParentheses(cursor: TokenCursor, { parentheses }: Term): void {
  if (parentheses > 1) cursor.refuseRedundantParentheses()
}

function isOperand(read: Term['read']): read is WrittenOperand {
  return read.kind === 'path' || read.kind === 'value' || read.kind === 'function'
}

function toCondition(cursor: TokenCursor, term: Term): WrittenCondition {
  const { read } = term
  if (read.kind === 'path' || read.kind === 'value') throw cursor.syntaxError()
  checkParentheses(cursor, term)
  return read
}
