import { type KeyDefinition, type KeyPart, keyNames, partitionParts, sortParts } from '../storage/key-definition.js'
import type { TableDefinition } from '../storage/table-definition.js'
import { invalidParameter } from '../wire/validation-error.js'

/** The names of all attributes that are keys of a table or of its indexes. */
export function usedAttributes({ key, indexes }: TableDefinition): ReadonlySet<string | undefined> {
  return new Set([key, ...indexes.map((index) => index.key)].flatMap(keyNames))
}

/** Refuses a key with an attribute that is a key of another type already. */
export function checkSameTypes({ key, indexes }: TableDefinition, added: KeyDefinition): void {
  const existing = [key, ...indexes.map((index) => index.key)].flatMap(parts)
  for (const { part, role } of parts(added)) {
    const other = existing.find((one) => one.part.name === part.name && one.part.type !== part.type)
    if (other === undefined) continue
    throw invalidParameter(
      'Attributes cannot be redefined. Please check that your attribute has the same type as previously defined. ' +
        `Existing schema: ${schema(other.part, other.role)} New schema: ${schema(part, role)}`,
    )
  }
}

function parts(key: KeyDefinition): readonly { readonly part: KeyPart; readonly role: string }[] {
  return [
    ...partitionParts(key).map((part) => ({ part, role: 'HASH' })),
    ...sortParts(key).map((part) => ({ part, role: 'RANGE' })),
  ]
}

function schema({ name, type }: KeyPart, role: string): string {
  return `Schema:[SchemaElement: key{${name}:${type}:${role}}]`
}
