import { compareKeys } from '../../values/compare-keys.js'
import { binarySize } from '../../values/normalise-scalar.js'
import { storedType } from '../../values/stored-type.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { BoundOperand } from './bound-operand.js'

/** Refuses bounds of BETWEEN that the request itself holds and that no value lies between. */
export function checkBounds(lower: BoundOperand, upper: BoundOperand, scope: ParameterScope): void {
  if (lower.kind !== 'value' || upper.kind !== 'value') return
  const type = storedType(lower.value)
  const shown =
    `lower bound operand: AttributeValue: ${valueText(lower.value)}, ` +
    `upper bound operand: AttributeValue: ${valueText(upper.value)}`
  if (type !== storedType(upper.value)) {
    throw scope.refusal(`The BETWEEN operator requires same data type for lower and upper bounds; ${shown}`)
  }
  if (type !== 'S' && type !== 'N' && type !== 'B') return
  if (compareKeys(type, lower.value[type] ?? '', upper.value[type] ?? '') <= 0) return
  throw scope.refusal(`The BETWEEN operator requires upper bound to be greater than or equal to lower bound; ${shown}`)
}

// as Java shows the object that DynamoDB holds it in; for binary seen on DynamoDB Local only
function valueText(value: WireValue): string {
  if (value.B === undefined) return `{${storedType(value)}:${value.S ?? value.N}}`
  const size = binarySize(value.B)
  return `{B:java.nio.HeapByteBuffer[pos=0 lim=${size} cap=${size}]}`
}
