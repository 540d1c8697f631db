import { InvalidValue } from '../codec/invalid-value.js'
import type { RawPart } from './condition.js'
import { isConditionExpression } from './condition-expression.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { sourceOf } from './operand-source.js'
import { isBalanced } from './parentheses.js'
import { placeOf } from './place.js'
import { encodeValue } from './value-operand.js'

const TOUCHES_BEFORE = /[\w#:.]$/
const TOUCHES_AFTER = /^[\w#:]/

/** The parts of a template: its text, and what each operand between stands for. */
export function readRaw(scope: OperatorScope, template: unknown, operands: readonly unknown[]): readonly RawPart[] {
  const texts = textsOf(scope, template)
  if (texts.join('').trim() === '' && operands.length === 0) {
    throw refused(scope, 'the expression is empty: give it some text')
  }
  if (texts.some((text) => /[#:]/.test(text))) {
    throw refused(
      scope,
      'the text has an alias in it: names and values stand in the template, and get aliases of their own',
    )
  }
  if (!isBalanced(texts.join(''))) {
    throw refused(scope, "the expression's parentheses don't match: each must be closed after it is opened")
  }
  const parts = texts.flatMap((text, at) => (at === 0 ? [text] : [operandOf(scope, operands[at - 1], texts, at), text]))
  return Object.freeze(parts)
}

function textsOf(scope: OperatorScope, template: unknown): readonly string[] {
  // a template's own array has its raw texts: anything else was put together by other code
  if (!Array.isArray(template) || !('raw' in template)) {
    throw refused(scope, `it is called as a function: write it as a template, raw\`\${$.property} > \${1}\``)
  }
  return (template as readonly (string | undefined)[]).map((text) => {
    if (text !== undefined) return text
    throw refused(scope, "the text has an escape sequence that isn't one: write it without backslashes")
  })
}

/** What the operand before a text stands for. */
function operandOf(scope: OperatorScope, operand: unknown, texts: readonly string[], at: number): RawPart {
  const [before, after] = [texts[at - 1] ?? '', texts[at] ?? '']
  const isBetween = at === 1 || before !== ''
  if (TOUCHES_BEFORE.test(before) || TOUCHES_AFTER.test(after) || !isBetween) {
    throw refused(scope, `the ${at}. operand touches what is beside it: put a space between`)
  }
  if (sourceOf(operand) !== undefined) return placeOf(scope, operand).operand
  if (isConditionExpression(operand))
    throw refused(scope, `the ${at}. operand is a condition: join them by and() or or()`)
  if (operand === undefined) throw refused(scope, `the ${at}. operand is undefined: ask by attribute_exists`)
  try {
    return encodeValue(scope, 'unknown', operand, 0)
  } catch (error) {
    const invalid = InvalidValue.from(error)
    const problem = `${invalid.pathFrom(`the ${at}. operand`)} ${invalid.reason}`
    throw expressionError(scope, undefined, problem, invalid.errorOptions)
  }
}

function refused(scope: OperatorScope, problem: string): Error {
  return expressionError(scope, undefined, problem)
}
