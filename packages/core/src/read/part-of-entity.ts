import { isInheritedName } from '../codec/own-property.js'
import { isBytes, isMap, isSet } from '../codec/value-kinds.js'
import { isIndex } from '../expressions/enter.js'

/** What an instance has at a path of properties, keys and indexes; `undefined` where it has nothing, or `null`. */
export function partOfEntity(entity: object, steps: readonly string[]): unknown {
  let value: unknown = entity
  for (const step of steps) value = partOf(value, step)
  return value ?? undefined
}

// what is stored has no `length`, `size` or `constructor`
function partOf(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || isBytes(value) || isSet(value)) return undefined
  if (Array.isArray(value)) return isIndex(step) ? value[Number(step)] : undefined
  if (isMap(value)) return value.get(step)
  return isInheritedName(step) && !Object.hasOwn(value, step) ? undefined : Reflect.get(value, step)
}
