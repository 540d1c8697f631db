import { notInFake } from './not-in-fake.js'
import { ServiceError } from './service-error.js'

/** Reads JSON as a value of type `T`; refuses another JSON type as DynamoDB's own parser would. */
export interface Shape<T> {
  (value: unknown, path: string): T
  /** What the shape is made of, for who asks about the members that it knows. Scalars have no parts. */
  readonly parts?: ShapeParts
}

/** What a structure, list or map is made of. */
export type ShapeParts =
  | { readonly kind: 'structure'; readonly fields: Readonly<Record<string, Shape<unknown>>> }
  | { readonly kind: 'list' | 'map'; readonly element: Shape<unknown> }

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
  const read = (value: unknown, path: string): readonly T[] => {
    if (!Array.isArray(value)) throw mismatch(value, 'List')
    for (const entry of value) element(entry, path)
    return value
  }
  return Object.assign(read, { parts: { kind: 'list' as const, element } })
}

/** The shape of a map with any names. */
export function mapOf<T>(element: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const read = (value: unknown, path: string): Readonly<Record<string, T>> => {
    if (!isObject(value)) throw mismatch(value, 'Map')
    for (const name of Object.keys(value)) element(value[name], path)
    // checked just above; copying a request to please the compiler would cost every call
    return value as Readonly<Record<string, T>>
  }
  return Object.assign(read, { parts: { kind: 'map' as const, element } })
}

/**
 * The shape of a structure. A member outside `fields` is refused by name: what the fake doesn't have must never look
 * like a success.
 */
export function structure<F extends Readonly<Record<string, Shape<unknown>>>>(fields: F): Shape<Structure<F>> {
  const read = (value: unknown, path: string): Structure<F> => {
    if (!isObject(value)) throw mismatch(value, 'Structure')
    for (const name of Object.keys(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined) throw notInFake(`${path}.${name}`, Object.keys(fields))
      if (value[name] === null) delete value[name]
      else field(value[name], `${path}.${name}`)
    }
    // checked just above
    return value as Structure<F>
  }
  return Object.assign(read, { parts: { kind: 'structure' as const, fields } })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mismatch(value: unknown, expected: string): ServiceError {
  const name = Array.isArray(value) ? 'LIST' : typeof value === 'object' ? 'STRUCTURE' : typeof value
  return new ServiceError('SerializationException', `${name.toUpperCase()}_VALUE cannot be converted to ${expected}`)
}
