import { isBytes, isMap, isSet } from '../codec/value-kinds.js'

/** What an instance has at a path of properties, keys and indexes; `undefined` where it has nothing, or `null`. */
export function partOfEntity(entity: object, steps: readonly string[]): unknown {
  let value: unknown = entity
  for (const step of steps) value = partOf(value, step)
  return value ?? undefined
}

function partOf(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || isBytes(value) || isSet(value)) return undefined
  if (isMap(value)) return value.get(step)
  // names such as `constructor` are keys of a map like any others, and `length` is none of a list
  if (Object.hasOwn(value, step))
    return Array.isArray(value) && step === 'length' ? undefined : Reflect.get(value, step)
  return step in Object.prototype || Array.isArray(value) ? undefined : Reflect.get(value, step)
}
