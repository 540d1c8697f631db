import { type EntitySchema, type IndexSchema, SchemaError } from '@sluice/core'
import type { PlannedIndex } from './table-input.js'

/**
 * The indexes of a table by the classes that share it: classes may declare one index each, or the same one alike.
 *
 * @throws {SchemaError} for one index declared in two ways, and for an attribute that is a key of two types.
 */
export function planIndexes(owners: readonly EntitySchema[], table: string): readonly PlannedIndex[] {
  checkTypes(owners, table)
  const planned = new Map<string, { readonly text: string; readonly owner: string; readonly index: PlannedIndex }>()
  for (const schema of owners) {
    for (const index of schema.indexes) {
      const own = { index, projected: storedNames(schema, index) }
      const text = describeIndex(own)
      const other = planned.get(index.name)
      if (other === undefined) planned.set(index.name, { text, owner: schema.className, index: own })
      else if (other.text !== text) {
        throw new SchemaError(
          `${other.owner} and ${schema.className} share the table ${table}, but ${other.owner} has the index ${index.name} as ` +
            `${other.text} and ${schema.className} as ${text}: declare it alike or under two names.`,
          schema.className,
        )
      }
    }
  }
  return Array.from(planned.values(), ({ index }) => index)
}

/** DynamoDB has one type for each attribute that is a key of the table or of any index. */
function checkTypes(owners: readonly EntitySchema[], table: string): void {
  const known = new Map<string, { readonly owner: string; readonly scalarType: string }>()
  for (const { className, key, indexes } of owners) {
    for (const { partitionKey, sortKey } of [key, ...indexes.map((index) => index.key)]) {
      for (const part of sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]) {
        const other = known.get(part.name)
        known.set(part.name, other ?? { owner: className, scalarType: part.scalarType })
        if (other === undefined || other.scalarType === part.scalarType) continue
        throw new SchemaError(
          `${other.owner} and ${className} share the table ${table}, but the key attribute \`${part.name}\` is ` +
            `${other.scalarType} in the one and ${part.scalarType} in the other: give it one type.`,
          className,
          part.property,
        )
      }
    }
  }
}

function storedNames({ attributes }: EntitySchema, { projection }: IndexSchema): readonly string[] {
  if (typeof projection === 'string') return []
  return attributes.filter(({ property }) => projection.includes(property)).map(({ name }) => name)
}

function describeIndex({ index: { kind, key, projection }, projected }: PlannedIndex): string {
  const parts = key.sortKey === undefined ? [key.partitionKey] : [key.partitionKey, key.sortKey]
  const keys = parts.map(({ name, scalarType }) => `${name}: ${scalarType}`).join(', ')
  const held = typeof projection === 'string' ? projection : [...projected].sort().join(', ')
  return `${kind} (${keys}) with ${held}`
}
