import { MAX_KEY_ATTRIBUTES } from '../limits.js'
import type { KeyDefinition, KeyPart } from '../storage/key-definition.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'
import type { KeySchemaInput } from './create-table-input.js'
import { type AttributeTypes, readKeySchema, typeOf } from './read-key-schema.js'

/** Reads the key schema of a global index: up to four HASH elements, then up to four RANGE elements, all defined. */
export function readGlobalKeySchema(schema: KeySchemaInput = [], types: AttributeTypes): KeyDefinition {
  const isMultiAttribute = schema.length > 2 || (schema[0]?.KeyType === 'HASH' && schema[1]?.KeyType === 'HASH')
  if (!isMultiAttribute) return readKeySchema(schema, types)
  const parts = schema.map(({ AttributeName: name = '' }): KeyPart => ({ name, type: typeOf(name, schema, types) }))
  if (new Set(parts.map(({ name }) => name)).size < parts.length) {
    throw validationError('The KeySchema contains multiple key attributes with the same name')
  }
  const hashes = countHashes(schema)
  checkCount('HASH', hashes)
  checkCount('RANGE', schema.length - hashes)
  const [first, ...more] = parts.slice(0, hashes)
  const [sort, ...moreSort] = parts.slice(hashes)
  if (first === undefined) throw new Error('Expected a partition key that has been checked')
  return { partition: first, sort, more: { partition: more, sort: moreSort } }
}

function countHashes(schema: KeySchemaInput): number {
  const hashes = schema.findIndex(({ KeyType }) => KeyType !== 'HASH')
  if (hashes < 0) return schema.length
  if (hashes === 0) throw validationError('Invalid KeySchema: The first KeySchemaElement is not a HASH key type')
  if (schema.slice(hashes).every(({ KeyType }) => KeyType !== 'HASH')) return hashes
  throw invalidParameter('All HASH key attributes must precede RANGE key attributes in the KeySchema')
}

function checkCount(kind: string, count: number): void {
  if (count <= MAX_KEY_ATTRIBUTES) return
  throw invalidParameter(`The KeySchema exceeds the maximum allowed number of ${kind} key attributes`)
}
