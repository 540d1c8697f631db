import { describeValue } from '../codec/describe-value.js'
import type { AttributeType } from '../schema/attribute-type.js'
import { operandFor } from './assigned-value.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { sourceOf } from './operand-source.js'
import { targetOf } from './target-of.js'
import type { UpdateOperand } from './update.js'
import type { CompiledAction } from './update-action.js'
import { valueOperand } from './value-operand.js'

const EMPTY = valueOperand({ L: [] })

/** Adds elements to a list, at its end or before its beginning; a missing list counts as an empty one. */
export function joinLists(
  scope: OperatorScope,
  list: unknown,
  side: 'end' | 'beginning',
  values: unknown,
): CompiledAction {
  const target = targetOf(scope, list)
  if (!isList(target.type)) throw expressionError(scope, target.text, 'only lists have an end and a beginning')
  if (!Array.isArray(values) && sourceOf(values) === undefined) {
    throw expressionError(scope, target.text, `the elements are ${describeValue(values)}, expected an array`)
  }
  const elements = operandFor(scope, target, values)
  const { path } = target.operand
  const stored: UpdateOperand = Object.freeze({ kind: 'if-not-exists', path, otherwise: EMPTY })
  const [left, right] = side === 'end' ? [stored, elements] : [elements, stored]
  return { section: 'set', path, value: Object.freeze({ kind: 'list-append', left, right }) }
}

function isList(type: AttributeType): boolean {
  return type === 'unknown' || (typeof type === 'object' && 'kind' in type && type.kind === 'list')
}
