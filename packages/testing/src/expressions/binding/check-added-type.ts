import { type StoredType, storedType } from '../../values/stored-type.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { ParameterScope } from '../scope/parameter-scope.js'

const TAKES: Readonly<Record<'ADD' | 'DELETE', readonly StoredType[]>> = {
  ADD: ['N', 'SS', 'NS', 'BS'],
  DELETE: ['SS', 'NS', 'BS'],
}

const TYPE_NAMES: Readonly<Record<StoredType, string>> = {
  S: 'STRING',
  N: 'NUMBER',
  B: 'BINARY',
  SS: 'STRING_SET',
  NS: 'NUMBER_SET',
  BS: 'BINARY_SET',
  L: 'LIST',
  M: 'MAP',
  BOOL: 'BOOLEAN',
  NULL: 'NULL',
}

/** Refuses a value of a type that ADD or DELETE doesn't take. */
export function checkAddedType(operator: 'ADD' | 'DELETE', value: WireValue, scope: ParameterScope): void {
  const type = storedType(value)
  if (TAKES[operator].includes(type)) return
  throw scope.refusal(
    `Incorrect operand type for operator or function; operator: ${operator}, operand type: ${TYPE_NAMES[type]}, ` +
      `typeSet: ALLOWED_FOR_${operator}_OPERAND`,
  )
}
