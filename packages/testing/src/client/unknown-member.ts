import { notInFake } from '../wire/not-in-fake.js'
import type { ServiceError } from '../wire/service-error.js'
import type { Shape } from '../wire/shape.js'

type Fields = Readonly<Record<string, Shape<unknown>>>

/** The refusal of the first member in a command's input that its operation's shape doesn't know, however deep. */
export function unknownMember(input: unknown, { parts }: Shape<unknown>, path: string): ServiceError | undefined {
  if (parts === undefined || typeof input !== 'object' || input === null) return undefined
  if (parts.kind === 'structure') return unknownField(input as Readonly<Record<string, unknown>>, parts.fields, path)
  // attribute values have no parts: they aren't walked through
  if (parts.element.parts === undefined) return undefined
  for (const value of Object.values(input)) {
    const found = unknownMember(value, parts.element, path)
    if (found !== undefined) return found
  }
  return undefined
}

function unknownField(
  input: Readonly<Record<string, unknown>>,
  fields: Fields,
  path: string,
): ServiceError | undefined {
  for (const name of Object.keys(input)) {
    const value = input[name]
    // a member of undefined is never sent
    if (value === undefined) continue
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) return notInFake(`${path}.${name}`, Object.keys(fields))
    const found = field.parts && unknownMember(value, field, `${path}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}
