import { MAX_KEY_NAME_LENGTH } from '../../limits.js'
import { failed } from '../checks/constraints.js'

/** What is wrong with the names in a list of key elements or attribute definitions. */
export function attributeNameProblems(
  list: string,
  elements: readonly { readonly AttributeName?: string }[] = [],
): readonly (string | undefined)[] {
  return elements.map(({ AttributeName: name }, index) =>
    // a missing name is told in other words, later
    name === undefined ? undefined : nameProblem(`${list}.${index + 1}.member.attributeName`, name),
  )
}

/** What is wrong with the names of projected attributes, in the words of the framework layer for texts in a list. */
export function projectedNamesProblem(list: string, names: readonly string[] = []): string | undefined {
  if (names.every(({ length }) => length >= 1 && length <= MAX_KEY_NAME_LENGTH)) return undefined
  const limits = `Member must have length less than or equal to ${MAX_KEY_NAME_LENGTH}, Member must have length greater than or equal to 1`
  return failed(`Value '[${names.join(', ')}]'`, list, `satisfy constraint: [${limits}]`)
}

function nameProblem(member: string, name: string): string | undefined {
  if (name === '') return failed("Value ''", member, 'have length greater than or equal to 1')
  return name.length > MAX_KEY_NAME_LENGTH
    ? failed(`Value '${name}'`, member, `have length less than or equal to ${MAX_KEY_NAME_LENGTH}`)
    : undefined
}
