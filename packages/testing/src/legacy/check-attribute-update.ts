import { type StoredType, storedType } from '../values/stored-type.js'
import { invalidParameter } from '../wire/validation-error.js'
import type { AttributeUpdate } from './attribute-updates.js'

const SETS: readonly StoredType[] = ['SS', 'NS', 'BS']
// unlike an expression's ADD, this one has always taken lists
const ADDED: readonly StoredType[] = ['N', ...SETS, 'L']

/** Refuses an action without a value or with one, in stored form, whose type it doesn't take. */
export function checkAttributeUpdate({ Action: action = 'PUT', Value: value }: AttributeUpdate): void {
  if (value === undefined) {
    if (action === 'DELETE') return
    throw invalidParameter('Only DELETE action is allowed when no attribute value is specified')
  }
  const type = storedType(value)
  if (action === 'DELETE' && !SETS.includes(type)) {
    throw invalidParameter(`DELETE action with value is not supported for the type ${type}`)
  }
  if (action === 'ADD' && !ADDED.includes(type)) {
    throw invalidParameter(`ADD action is not supported for the type ${type}`)
  }
}
