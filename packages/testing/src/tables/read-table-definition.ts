import { type KeyDefinition, keyNames } from '../storage/key-definition.js'
import type { TableDefinition } from '../storage/table-definition.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'
import { checkCapacity } from './check-capacity.js'
import type { CreateTableInput } from './create-table-input.js'
import { describeNewTable } from './describe-new-table.js'
import { readAttributeTypes } from './read-attribute-types.js'
import { readIndexes } from './read-indexes.js'
import { type AttributeTypes, readKeySchema } from './read-key-schema.js'

/** Reads and checks what CreateTable is told, its table name aside. */
export function readTableDefinition(input: CreateTableInput, name: string, createdAt: number): TableDefinition {
  checkCapacity(input)
  const types = readAttributeTypes(input.AttributeDefinitions)
  if ((input.KeySchema?.length ?? 0) > types.size) {
    throw validationError('Invalid KeySchema: Some index key attribute have no definition')
  }
  const key = readKeySchema(input.KeySchema, types)
  const indexes = readIndexes(input, key, types)
  checkAllUsed(types, [key, ...indexes.map((index) => index.key)])
  return Object.freeze({ name, key, indexes, createdAt, described: describeNewTable(input) })
}

function checkAllUsed(types: AttributeTypes, keys: readonly KeyDefinition[]): void {
  const used = new Set(keys.flatMap(keyNames))
  const defined = [...types.keys()]
  if (defined.every((attribute) => used.has(attribute))) return
  throw invalidParameter(
    keys.length === 1
      ? 'Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions'
      : `Some AttributeDefinitions are not used. AttributeDefinitions: [${defined.join(', ')}], ` +
          `keys used: [${[...used].join(', ')}]`,
  )
}
