// `instanceof` first because it is fast; the tag also knows objects of another realm (a test runner's vm context).
const tagOf = (value: unknown): string => Object.prototype.toString.call(value)

export function isDate(value: unknown): value is Date {
  return value instanceof Date || tagOf(value) === '[object Date]'
}

export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array || tagOf(value) === '[object Uint8Array]'
}

export function isSet(value: unknown): value is ReadonlySet<unknown> {
  return value instanceof Set || tagOf(value) === '[object Set]'
}

export function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map || tagOf(value) === '[object Map]'
}

/** An object literal or `Object.create(null)`, of any realm: no instance of a class, no array. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || tagOf(value) !== '[object Object]') return false
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
