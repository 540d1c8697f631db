import { MAX_ATTRIBUTE_NAME_BYTES } from '../../limits.js'
import type { ServiceError } from '../../wire/service-error.js'
import { aliasProblem } from './alias-problem.js'

const PARAMETER = 'ExpressionAttributeNames'

/** Checks `ExpressionAttributeNames`, all keys before any name. */
export function checkNames(names: ReadonlyMap<string, string>, refuse: (message: string) => ServiceError): void {
  if (names.size === 0) throw refuse(`${PARAMETER} must not be empty`)
  for (const alias of names.keys()) {
    const problem = aliasProblem(alias, '#')
    if (problem !== undefined) throw refuse(`${PARAMETER} contains invalid key: ${problem}`)
  }
  for (const [alias, name] of names) {
    const problem = nameProblem(name)
    if (problem !== undefined) throw refuse(`${PARAMETER} contains invalid value: ${problem} for key ${alias}`)
  }
}

// texts seen on DynamoDB Local
function nameProblem(name: string): string | undefined {
  if (name === '') return 'Empty attribute name'
  if (Buffer.byteLength(name) <= MAX_ATTRIBUTE_NAME_BYTES) return undefined
  return `Attribute name is too large, must be less than ${MAX_ATTRIBUTE_NAME_BYTES + 1} bytes`
}
