import { ServiceError } from './service-error.js'

/** Reads JSON as a value of type `T`; refuses another JSON type as DynamoDB's own parser would. */
export type Shape<T> = (value: unknown, path: string) => T

/** The type that a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never

type Structure<F> = { readonly [K in keyof F]?: Read<F[K]> }

/** The shape of a string. */
export const text: Shape<string> = (value) => {
  if (typeof value === 'string') return value
  throw mismatch(value, 'String')
}

/** The shape of an integer. */
export const integer: Shape<number> = (value) => {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw mismatch(value, 'Integer')
}

/** The shape of a boolean. */
export const flag: Shape<boolean> = (value) => {
  if (typeof value === 'boolean') return value
  throw mismatch(value, 'Boolean')
}

/** The shape of a list. */
export function listOf<T>(element: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw mismatch(value, 'List')
    for (const entry of value) element(entry, path)
    return value
  }
}

/** The shape of a map with any names. */
export function mapOf<T>(element: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (!isObject(value)) throw mismatch(value, 'Map')
    for (const name of Object.keys(value)) element(value[name], path)
    // checked just above; copying a request to please the compiler would cost every call
    return value as Readonly<Record<string, T>>
  }
}

/**
 * The shape of a structure. A member outside `fields` is refused by name: what the fake doesn't have must never look
 * like a success.
 */
export function structure<F extends Readonly<Record<string, Shape<unknown>>>>(fields: F): Shape<Structure<F>> {
  return (value, path) => {
    if (!isObject(value)) throw mismatch(value, 'Structure')
    for (const name of Object.keys(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined) throw notInTheFake(`${path}.${name}`)
      if (value[name] === null) delete value[name]
      else field(value[name], `${path}.${name}`)
    }
    // checked just above
    return value as Structure<F>
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mismatch(value: unknown, expected: string): ServiceError {
  const name = Array.isArray(value) ? 'LIST' : typeof value === 'object' ? 'STRUCTURE' : typeof value
  return new ServiceError('SerializationException', `${name.toUpperCase()}_VALUE cannot be converted to ${expected}`)
}

function notInTheFake(member: string): ServiceError {
  return new ServiceError('NotInFakeException', `FakeDynamoDBClient doesn't have ${member} (yet): nothing was done.`)
}
