import { ServiceError } from './service-error.js'

/** The refusal of a request that DynamoDB finds invalid. */
export function validationError(message: string): ServiceError {
  return new ServiceError('ValidationException', message)
}

/** `ValidationException` whose text begins as the one for invalid parameter values does. */
export function invalidParameter(message: string): ServiceError {
  return validationError(`One or more parameter values were invalid: ${message}`)
}
