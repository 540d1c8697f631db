import { SchemaError } from '../errors/schema-error.js'
import { MAX_TABLE_NAME_LENGTH, MIN_INDEX_NAME_LENGTH, TABLE_NAME_PATTERN } from '../limits.js'
import type { AttributeSchema, IndexSchema, KeySchema } from './entity-schema.js'
import type { IndexDefinition } from './index-definition.js'
import { indexProjection } from './index-projection.js'
import { keyAttribute } from './key-attribute.js'

/** What an index is built of. */
export interface IndexOwner {
  readonly className: string
  readonly attributes: readonly AttributeSchema[]
  readonly key: KeySchema
}

/** The index that a definition makes, checked against what DynamoDB allows. */
export function buildIndex(owner: IndexOwner, name: string, definition: IndexDefinition): IndexSchema {
  const { className, attributes, key } = owner
  checkName(className, name)
  checkDefinition(className, name, definition)
  const { local = false, projection } = definition
  const names = local ? localNames(owner, name, definition) : globalNames(owner, name, definition)
  const { partitionKey, sortKey } = names
  if (partitionKey === sortKey) {
    const message = `${className}.${partitionKey} can't be both partition and sort key of the index ${name}.`
    throw new SchemaError(message, className, partitionKey)
  }
  const part = (property: string) => keyAttribute(className, attributes, property, `a key of the index ${name}`)
  const keys = [key.partitionKey.property, key.sortKey?.property, partitionKey, sortKey]
  return Object.freeze({
    name,
    kind: local ? 'local' : 'global',
    key: Object.freeze({
      partitionKey: part(partitionKey),
      sortKey: sortKey === undefined ? undefined : part(sortKey),
    }),
    projection: indexProjection(
      { className, index: name },
      attributes,
      new Set(keys.flatMap((one) => one ?? [])),
      projection,
    ),
  })
}

interface KeyNames {
  readonly partitionKey: string
  readonly sortKey: string | undefined
}

function globalNames({ className }: IndexOwner, name: string, { partitionKey, sortKey }: IndexDefinition): KeyNames {
  if (partitionKey !== undefined) return { partitionKey, sortKey }
  throw new SchemaError(
    `${className} has an index ${name} without a partition key: name a property, or make it \`local: true\`.`,
    className,
  )
}

function localNames({ className, key }: IndexOwner, name: string, definition: IndexDefinition): KeyNames {
  const { partitionKey = key.partitionKey.property, sortKey } = definition
  const refuse = (problem: string): SchemaError =>
    new SchemaError(`${className} has a local index ${name} ${problem}.`, className)
  if (key.sortKey === undefined) throw refuse('but its table has no sort key, which DynamoDB demands: make it global')
  if (sortKey === undefined) throw refuse('without a sort key: name the property that it is ordered by')
  if (partitionKey !== key.partitionKey.property) {
    throw refuse(`with the partition key \`${partitionKey}\`: it shares the table's, or is global`)
  }
  if (sortKey === key.sortKey.property) throw refuse("with the table's own sort key: name another property")
  return { partitionKey, sortKey }
}

function checkDefinition(className: string, name: string, definition: IndexDefinition): void {
  if (typeof definition !== 'object' || definition === null) {
    throw new SchemaError(
      `${className} has an index ${name} without a definition: give its keys in an object.`,
      className,
    )
  }
  if (definition.local === undefined || typeof definition.local === 'boolean') return
  throw new SchemaError(`${className} has an index ${name} whose \`local\` isn't true or false.`, className)
}

function checkName(className: string, name: string): void {
  const isLong = name.length >= MIN_INDEX_NAME_LENGTH && name.length <= MAX_TABLE_NAME_LENGTH
  if (isLong && TABLE_NAME_PATTERN.test(name)) return
  throw new SchemaError(
    `${className} has an index named \`${name}\`: names have ${MIN_INDEX_NAME_LENGTH} to ${MAX_TABLE_NAME_LENGTH} characters ` +
      'of a-z, A-Z, 0-9, `_`, `-` and `.`.',
    className,
  )
}
