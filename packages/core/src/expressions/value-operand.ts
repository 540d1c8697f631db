import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { codecOfType } from '../codec/codec-of-type.js'
import { freezeCopy } from '../codec/freeze-copy.js'
import { InvalidValue } from '../codec/invalid-value.js'
import { NULL } from '../codec/stored-type.js'
import type { AttributeType } from '../schema/attribute-type.js'
import type { ConditionOperand, ValueOperand } from './condition.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { sourceOf } from './operand-source.js'
import { type Place, placeOf } from './place.js'

/** What a place is compared with: another place, or a value that is stored as those there are. */
export function comparandOf(scope: OperatorScope, place: Place, comparand: unknown): ConditionOperand {
  return operandOf(scope, place, place.type, comparand)
}

/** Another place, or a value of the given type. */
export function operandOf(
  scope: OperatorScope,
  place: Place,
  type: AttributeType,
  comparand: unknown,
): ConditionOperand {
  if (sourceOf(comparand) === undefined) return encodedOperand(scope, place, type, comparand)
  const other = placeOf(scope, comparand)
  // DynamoDB refuses it
  if (place.operand.kind === 'path' && other.text === place.text) {
    throw expressionError(scope, place.text, 'the path is compared with itself: compare it with another or a value')
  }
  return other.operand
}

/** A value operand of a value that is encoded already. */
export function valueOperand(value: AttributeValue): ValueOperand {
  return Object.freeze({ kind: 'value', value: freezeCopy(value) })
}

/**
 * A value as it is stored at a place, or in the place's stead: `type` is what it is encoded as, `depth` how many maps and
 * lists are around it.
 */
export function encodeOperand(
  scope: OperatorScope,
  { text }: Place,
  type: AttributeType,
  value: unknown,
  depth: number,
): ValueOperand {
  try {
    return encodeValue(scope, type, value, depth)
  } catch (error) {
    const invalid = InvalidValue.from(error)
    throw expressionError(scope, text, `${invalid.pathFrom('the value')} ${invalid.reason}`, invalid.errorOptions)
  }
}

/**
 * A value as a type stores it.
 *
 * @throws {InvalidValue} if the type can't hold it.
 */
export function encodeValue(
  { translation }: OperatorScope,
  type: AttributeType,
  value: unknown,
  depth: number,
): ValueOperand {
  return valueOperand(codecOfType(type, translation).encode(value, depth))
}

function encodedOperand(scope: OperatorScope, place: Place, type: AttributeType, value: unknown): ValueOperand {
  if (value === undefined) {
    throw expressionError(
      scope,
      place.text,
      'the value is undefined: ask by exists() or notExists() whether there is one',
    )
  }
  return value === null ? valueOperand(NULL) : encodeOperand(scope, place, type, value, 0)
}
