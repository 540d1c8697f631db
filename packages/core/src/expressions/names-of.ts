import type { Condition, RawPart } from './condition.js'
import { conditionsOf } from './conditions-of.js'
import { operandsOf } from './operands-of.js'

/** The stored names of the attributes that a condition looks at, those in raw text too. */
export function namesOf(condition: Condition): readonly string[] {
  return [...conditionsOf(condition).flatMap(namesOf), ...operandsOf(condition).flatMap(namesIn)]
}

function namesIn(operand: RawPart): readonly string[] {
  if (typeof operand === 'string') return (operand.match(WORDS) ?? []).filter((word) => !OPERATORS.test(word))
  return operand.kind === 'value' ? [] : operand.path.slice(0, 1).map(String)
}

// neither a part of another attribute nor a function; values are never in the text
const WORDS = /(?<!\.\s*)\b[a-z_]\w*\b(?!\s*\()/gi
const OPERATORS = /^(?:AND|OR|NOT|BETWEEN|IN)$/i
