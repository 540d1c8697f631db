import type { Path } from '../expressions/syntax.js'
import { nameSize } from '../values/name-size.js'
import { invalidParameter } from '../wire/validation-error.js'

/** Reads `AttributesToGet`: names, not paths. */
export function readAttributesToGet(names: readonly string[]): readonly Path[] {
  const seen = new Set<string>()
  return names.map((name): Path => {
    nameSize(name)
    if (seen.has(name)) throw invalidParameter(`Duplicate value in attribute name: ${name}`)
    seen.add(name)
    return [name]
  })
}
