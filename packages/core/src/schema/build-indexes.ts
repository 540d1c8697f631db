import { SchemaError } from '../errors/schema-error.js'
import { MAX_GLOBAL_INDEXES, MAX_LOCAL_INDEXES, MAX_PROJECTED_ATTRIBUTES } from '../limits.js'
import { buildIndex, type IndexOwner } from './build-index.js'
import type { IndexSchema } from './entity-schema.js'
import type { IndexDefinitions } from './index-definition.js'

/** The indexes of a class, in the order defined, checked against what DynamoDB allows. */
export function buildIndexes(owner: IndexOwner, definitions: IndexDefinitions = {}): readonly IndexSchema[] {
  const { className } = owner
  if (typeof definitions !== 'object' || definitions === null) {
    throw new SchemaError(`${className} has \`indexes\` that aren't an object of definitions, by name.`, className)
  }
  const indexes = Object.entries(definitions).map(([name, definition]) => buildIndex(owner, name, definition))
  checkCount(className, 'global', indexes, MAX_GLOBAL_INDEXES)
  checkCount(className, 'local', indexes, MAX_LOCAL_INDEXES)
  const projected = indexes.reduce(
    (sum, { projection }) => sum + (Array.isArray(projection) ? projection.length : 0),
    0,
  )
  if (projected > MAX_PROJECTED_ATTRIBUTES) {
    throw new SchemaError(
      `${className} has indexes that name ${projected} attributes in their projections, DynamoDB takes ` +
        `${MAX_PROJECTED_ATTRIBUTES} in all: use 'all' or 'keys', or name fewer.`,
      className,
    )
  }
  return Object.freeze(indexes)
}

function checkCount(className: string, kind: IndexSchema['kind'], indexes: readonly IndexSchema[], most: number): void {
  const count = indexes.filter((index) => index.kind === kind).length
  if (count <= most) return
  throw new SchemaError(
    `${className} has ${count} ${kind} indexes, DynamoDB takes ${most} a table: leave some out.`,
    className,
  )
}
