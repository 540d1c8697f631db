import { describeValue } from '../codec/describe-value.js'
import { isSet } from '../codec/value-kinds.js'
import type { AttributeType } from '../schema/attribute-type.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { targetOf } from './target-of.js'
import type { CompiledAction } from './update-action.js'
import { encodeOperand } from './value-operand.js'

const SETS: readonly AttributeType[] = ['string-set', 'number-set', 'bigint-set', 'binary-set', 'unknown']

/** Adds members to a set or takes them away. */
export function changeMembers(
  scope: OperatorScope,
  set: unknown,
  section: 'add' | 'delete',
  members: unknown,
): CompiledAction {
  const target = targetOf(scope, set)
  if (!SETS.includes(target.type)) throw expressionError(scope, target.text, 'only sets have members')
  if (!Array.isArray(members) && !isSet(members)) {
    throw expressionError(scope, target.text, `the members are ${describeValue(members)}, expected an array or a Set`)
  }
  const distinct = new Set<unknown>(members)
  if (distinct.size === 0) throw expressionError(scope, target.text, 'there are no members: name one at least')
  const { value } = encodeOperand(scope, target, target.type, distinct, 0)
  return { section, path: target.operand.path, value }
}
