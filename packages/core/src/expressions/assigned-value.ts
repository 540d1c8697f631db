import { describeValue } from '../codec/describe-value.js'
import { NULL, storedTypeOf } from '../codec/stored-type.js'
import type { ValueOperand } from './condition.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { isStoredAlike } from './is-stored-alike.js'
import { type FallbackSource, type SumSource, sourceName, sourceOf } from './operand-source.js'
import { type PathPlace, pathPlaceOf } from './place.js'
import type { UpdateOperand, UpdateValue } from './update.js'
import { encodeOperand, valueOperand } from './value-operand.js'

/** What is assigned at a target: a value as it is stored there, another place's, or what is computed of them. */
export function assignedValue(scope: OperatorScope, target: PathPlace, value: unknown): UpdateValue {
  const source = sourceOf(value)
  return source?.kind === 'plus' || source?.kind === 'minus'
    ? sumOf(scope, target, source)
    : operandFor(scope, target, value)
}

/** A value, another place's or that of a place with something in its stead. */
export function operandFor(scope: OperatorScope, target: PathPlace, value: unknown): UpdateOperand {
  const source = sourceOf(value)
  if (source === undefined) return literal(scope, target, value)
  switch (source.kind) {
    case 'path':
    case 'stored-path':
      return readable(scope, target, value).operand
    case 'if-not-exists':
      return fallback(scope, target, source)
    default:
      throw expressionError(scope, target.text, `the value is ${sourceName(source)}, which can't be used here`)
  }
}

function literal(scope: OperatorScope, target: PathPlace, value: unknown): ValueOperand {
  if (value === undefined) {
    throw expressionError(scope, target.text, 'the value is undefined: unset() takes an attribute away')
  }
  if (value !== null) return encodeOperand(scope, target, target.type, value, target.operand.path.length - 1)
  if (!target.required) return valueOperand(NULL)
  throw expressionError(scope, target.text, 'the value is null, but the class requires one')
}

function readable(scope: OperatorScope, target: PathPlace, path: unknown): PathPlace {
  const place = pathPlaceOf(scope, path)
  if (isStoredAlike(place.type, target.type)) return place
  throw expressionError(scope, target.text, `${place.text} is stored in another form: give it a value of its own type`)
}

function fallback(scope: OperatorScope, target: PathPlace, { of, otherwise }: FallbackSource): UpdateOperand {
  const place = readable(scope, target, of)
  const operand = operandFor(scope, target, otherwise)
  // DynamoDB refuses it
  if (operand.kind === 'path' && pathPlaceOf(scope, otherwise).text === place.text) {
    throw expressionError(scope, target.text, `ifNotExists(${place.text}) falls back on the same path: give it another`)
  }
  return Object.freeze({ kind: 'if-not-exists', path: place.operand.path, otherwise: operand })
}

function sumOf(scope: OperatorScope, target: PathPlace, { kind, left, right }: SumSource): UpdateValue {
  const term = (value: unknown): UpdateOperand => {
    const operand = operandFor(scope, target, value)
    if (operand.kind !== 'value' || operand.value.N !== undefined) return operand
    const got = value === null ? describeValue(value) : `stored as ${storedTypeOf(operand.value)}`
    throw expressionError(scope, target.text, `a term of ${kind}() is ${got}, expected a number`)
  }
  return Object.freeze({ kind, left: term(left), right: term(right) })
}
