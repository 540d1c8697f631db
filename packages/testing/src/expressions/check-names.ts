import type { ServiceError } from '../wire/service-error.js'
import { aliasProblem } from './alias-problem.js'

const PARAMETER = 'ExpressionAttributeNames'

/** Checks `ExpressionAttributeNames`. */
export function checkNames(names: ReadonlyMap<string, string>, refuse: (message: string) => ServiceError): void {
  if (names.size === 0) throw refuse(`${PARAMETER} must not be empty`)
  for (const alias of names.keys()) {
    const problem = aliasProblem(alias, '#')
    if (problem !== undefined) throw refuse(`${PARAMETER} contains invalid key: ${problem}`)
  }
  for (const [alias, name] of names) {
    if (name === '') throw refuse(`${PARAMETER} contains invalid value: Empty attribute name for key ${alias}`)
  }
}
