import type { Condition, ConditionFunction, ConditionOperand, StoredPath } from '../expressions/condition.js'
import { valueOperand } from '../expressions/value-operand.js'
import { type Edit, editOf } from './edit.js'
import { pathBytes, valueBytes } from './edit-bytes.js'

const MAP = Object.freeze({ S: 'M' })
/** `attribute_type(…, :0) AND ` around a path. */
const MAP_WORDS = 29
/** `attribute_exists(…) AND attribute_not_exists(…) AND ` around two paths. */
const LIST_WORDS = 53

/** There is a map at this path: a part of anything else can't be written, and DynamoDB would refuse the call. */
export function isMap(path: StoredPath): Edit {
  return editOf({
    guards: [condition('attribute_type', path, valueOperand(MAP))],
    bytes: MAP_WORDS + pathBytes(path, 4) + valueBytes(MAP, 4),
  })
}

/** There is a list of this length, 1 or more, at this path: its indexes are those of the one that was loaded. */
export function hasLength(path: StoredPath, length: number): Edit {
  const [last, next] = [
    [...path, length - 1],
    [...path, length],
  ]
  return editOf({
    guards: [condition('attribute_exists', last), condition('attribute_not_exists', next)],
    bytes: LIST_WORDS + pathBytes(last, 4) + pathBytes(next, 4),
  })
}

function condition(name: ConditionFunction, path: StoredPath, ...operands: readonly ConditionOperand[]): Condition {
  const place = Object.freeze({ kind: 'path', path: Object.freeze(path) } as const)
  return Object.freeze({ kind: 'function', name, operands: Object.freeze([place, ...operands]) })
}
