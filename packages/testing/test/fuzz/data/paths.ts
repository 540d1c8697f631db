import type { WireItem, WireValue } from '#src/wire/wire-value.js'

/** A place in an item: names and list indexes. */
export type FuzzPath = readonly [string, ...(string | number)[]]

/** A place and what is there. */
export interface Place {
  readonly path: FuzzPath
  readonly value: WireValue
}

/** Every place of an item down to three steps. */
export function placesOf(item: WireItem): readonly Place[] {
  return Object.entries(item).flatMap(([name, value]) => within([name], value))
}

function within(path: FuzzPath, value: WireValue): readonly Place[] {
  const deeper = path.length < 3 ? members(value) : []
  return [{ path, value }, ...deeper.flatMap(([step, member]) => within([...path, step], member))]
}

function members(value: WireValue): readonly (readonly [string | number, WireValue])[] {
  if (value.L !== undefined) return value.L.map((member, index) => [index, member] as const)
  return Object.entries(value.M ?? {})
}

/** Whether one of two paths lies in the other, or they want something to be a list and a map. */
export function clash(left: FuzzPath, right: FuzzPath): boolean {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index++) {
    if (left[index] !== right[index]) return typeof left[index] !== typeof right[index]
  }
  return true
}
