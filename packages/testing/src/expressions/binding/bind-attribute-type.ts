import { type StoredType, storedType } from '../../values/stored-type.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Condition } from '../syntax.js'
import { type BoundOperand, operandType } from './bound-operand.js'
import { wrongType } from './check-operands.js'

// in DynamoDB neither list has an order that stays
const TYPES: readonly StoredType[] = ['B', 'NULL', 'SS', 'BOOL', 'L', 'BS', 'N', 'NS', 'S', 'M']
const ANY_TYPE = '{NS,SS,L,BS,N,M,B,BOOL,NULL,S}'

/** Checks `attribute_type`, whose second operand must be the name of a type. */
export function bindAttributeType(operand: BoundOperand, named: BoundOperand, scope: ParameterScope): Condition {
  const type = named.kind === 'value' ? named.value.S : undefined
  if (type === undefined) throw wrongType('attribute_type', operandType(named) ?? ANY_TYPE, scope)
  if (!TYPES.some((one) => one === type)) {
    throw scope.refusal(`Invalid attribute type name found; type: ${type}, valid types: {${TYPES.join(',')}}`)
  }
  switch (operand.kind) {
    case 'path':
      return { kind: 'attribute_type', path: operand.path, type }
    case 'size':
      return sizeHasType(operand, type)
    case 'value':
      return always(storedType(operand.value) === type, operand.value)
    case 'literal-size':
      return always(type === 'N', { N: `${operand.size}` })
    default:
      return operand satisfies never
  }
}

// where there is a size it is a number, and never less than 0
function sizeHasType(left: BoundOperand & { readonly kind: 'size' }, type: string): Condition {
  return {
    kind: 'comparison',
    comparator: type === 'N' ? '>=' : '<',
    left,
    right: { kind: 'value', value: { N: '0' } },
  }
}

function always(holds: boolean, value: WireValue): Condition {
  const operand = { kind: 'value', value } as const
  return { kind: 'comparison', comparator: holds ? '=' : '<>', left: operand, right: operand }
}
