import { validationError } from '../../wire/validation-error.js'

/** Refuses more conditions than the key has attributes. */
export function checkConditionCount(asked: number, attributes: number): void {
  if (asked <= attributes) return
  throw validationError(
    `The number of query conditions (${asked}) exceeds the number of key attributes defined in the schema (${attributes})`,
  )
}
