import { MAX_KEY_NAME_LENGTH } from '../../limits.js'
import { failed } from '../checks/constraints.js'

/** What is wrong with the name of an attribute that is a key, or is to be one. */
export function keyNameProblem(element: string, name: string | undefined): string | undefined {
  const member = `${element}.attributeName`
  if (name === undefined) return failed('Value null', member, 'not be null')
  if (name === '') return failed("Value ''", member, 'have length greater than or equal to 1')
  return name.length > MAX_KEY_NAME_LENGTH
    ? failed(`Value '${name}'`, member, `have length less than or equal to ${MAX_KEY_NAME_LENGTH}`)
    : undefined
}

/** What is wrong with the names of projected attributes, in the words of the framework layer for texts in a list. */
export function projectedNamesProblem(list: string, names: readonly string[] = []): string | undefined {
  if (names.every(({ length }) => length >= 1 && length <= MAX_KEY_NAME_LENGTH)) return undefined
  const limits = `Member must have length less than or equal to ${MAX_KEY_NAME_LENGTH}, Member must have length greater than or equal to 1`
  return failed(`Value '[${names.join(', ')}]'`, list, `satisfy constraint: [${limits}]`)
}
