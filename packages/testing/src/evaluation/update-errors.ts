import type { ServiceError } from '../wire/service-error.js'
import { validationError } from '../wire/validation-error.js'

/** The refusal of a path whose surroundings the item doesn't have. */
export function invalidPath(): ServiceError {
  return validationError('The document path provided in the update expression is invalid for update')
}

/** The refusal of an operand that the item doesn't have. */
export function missingOperand(): ServiceError {
  return validationError('The provided expression refers to an attribute that does not exist in the item')
}

/** The refusal of an operand in the item whose type the operator doesn't take. */
export function wrongOperand(): ServiceError {
  return validationError('An operand in the update expression has an incorrect data type')
}
