import { notInFake } from '../wire/not-in-fake.js'
import type { ServiceError } from '../wire/service-error.js'
import type { Shape } from '../wire/shape.js'

/** The refusal of the first member in a command's input that its operation's shape doesn't know, however deep. */
export function unknownMember(input: unknown, { parts }: Shape<unknown>, path: string): ServiceError | undefined {
  if (parts === undefined || typeof input !== 'object' || input === null) return undefined
  if (parts.kind !== 'structure') {
    return first(Object.values(input), (value) => unknownMember(value, parts.element, path))
  }
  const { fields } = parts
  // a member of undefined is never sent
  const members = Object.entries(input).filter(([, value]) => value !== undefined)
  return first(members, ([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) return notInFake(`${path}.${name}`, Object.keys(fields))
    return unknownMember(value, field, `${path}.${name}`)
  })
}

function first<T, R>(list: readonly T[], find: (element: T) => R | undefined): R | undefined {
  for (const element of list) {
    const found = find(element)
    if (found !== undefined) return found
  }
  return undefined
}
