import { freezeCopy } from './freeze-copy.js'
import type { Item } from './item.js'
import { setOwn } from './own-property.js'

// Beside the instances, so that these stay plain and carry their attributes into any session.
const keptAttributes = new WeakMap<object, Item>()

/** The stored attributes that the class of a loaded instance doesn't model, frozen. */
export function unmodelledAttributes(instance: object): Item | undefined {
  return keptAttributes.get(instance)
}

/** Remembers the stored attributes that are named, for the next encode of that instance. */
export function keepUnmodelled(instance: object, stored: Item, names: readonly string[]): void {
  const kept: Record<string, Item[string]> = {}
  for (const name of names) {
    const value = stored[name]
    if (value !== undefined) setOwn(kept, name, freezeCopy(value))
  }
  keptAttributes.set(instance, Object.freeze(kept))
}

/** Lets one instance carry what another one does, in place of its own. */
export function moveUnmodelled(from: object, to: object): void {
  const kept = keptAttributes.get(from)
  if (kept === undefined) keptAttributes.delete(to)
  else keptAttributes.set(to, kept)
}
