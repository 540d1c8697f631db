import type { EntitySchema } from '../schema/entity-schema.js'
import type { CompiledAttribute } from './attribute-codec.js'
import type { ItemPair } from './differing-attributes.js'
import type { Item } from './item.js'
import { sameItem } from './same-item.js'

/**
 * Compiles a quick look for a change of an entity: for an attribute whose value, read and written anew, isn't what is written
 * now. Only the instance as a whole tells what accessors make of a value, and what the class doesn't model.
 */
export function changeFinder(
  { entityClass, version }: EntitySchema,
  attributes: readonly CompiledAttribute[],
): (differing: ItemPair) => boolean {
  const prototype: object = entityClass.prototype
  const plain = attributes.filter(
    ({ schema: { property } }) => !(property in prototype) && property !== version?.property,
  )
  return (differing) => plain.some((attribute) => isChanged(attribute, differing))
}

function isChanged({ schema: { name }, read, write }: CompiledAttribute, { before, after }: ItemPair): boolean {
  if (!Object.hasOwn(before, name) && !Object.hasOwn(after, name)) return false
  const values = {}
  const rewritten: Item = {}
  try {
    read(before, values)
    write(values, rewritten, 0)
  } catch {
    // what was read once can't be any more, or was nothing that may be written
    return true
  }
  return !sameItem(rewritten, Object.hasOwn(after, name) ? { [name]: after[name]! } : {})
}
