import type { WireItem, WireValue } from '../wire/wire-value.js'

/** The value of an attribute: never something that the object inherits. */
export function ownValue(item: WireItem, name: string): WireValue | undefined {
  return Object.hasOwn(item, name) ? item[name] : undefined
}

/** Gives an attribute a value, in place. `__proto__` is a name like any other; assigned, it would be the prototype. */
export function setOwnValue(item: WireItem, name: string, value: WireValue): void {
  if (name !== '__proto__') item[name] = value
  else Object.defineProperty(item, name, { value, writable: true, enumerable: true, configurable: true })
}
