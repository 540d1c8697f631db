import type { DescribedIndex, IndexDefinition } from '../storage/table-definition.js'
import { compareText } from '../values/compare-text.js'
import { firstRepeat } from '../values/first-repeat.js'
import { invalidParameter } from '../wire/validation-error.js'
import type { IndexInput, ProjectionInput } from './create-table-input.js'
import { readGlobalKeySchema } from './read-global-key-schema.js'
import { type AttributeTypes, readKeySchema } from './read-key-schema.js'

/** Reads one index and checks what concerns itself alone. */
export function readIndex(
  kind: IndexDefinition['kind'],
  input: IndexInput,
  types: AttributeTypes,
  settings: DescribedIndex = {},
): IndexDefinition {
  const { IndexName: name, KeySchema, Projection } = input
  if (name === undefined) throw invalidParameter('Missing the IndexName')
  const key = kind === 'global' ? readGlobalKeySchema(KeySchema, types) : readKeySchema(KeySchema, types)
  const projected = readProjection(Projection)
  const described = { KeySchema, Projection: describedProjection(Projection), ...settings }
  return { kind, name, key, projected, described }
}

function readProjection(projection: ProjectionInput | undefined): IndexDefinition['projected'] {
  const { ProjectionType: type, NonKeyAttributes: attributes } = projection ?? {}
  if (type !== 'ALL' && type !== 'KEYS_ONLY' && type !== 'INCLUDE') {
    throw invalidParameter(`Unknown ProjectionType: ${type ?? 'null'}`)
  }
  if (type !== 'INCLUDE' && attributes !== undefined) {
    throw invalidParameter(`ProjectionType is ${type}, but NonKeyAttributes is specified`)
  }
  if (type !== 'INCLUDE') return type === 'ALL' ? 'all' : []
  if (attributes === undefined)
    throw invalidParameter('ProjectionType is INCLUDE, but NonKeyAttributes is not specified')
  const twice = attributes[firstRepeat(attributes)]
  if (twice !== undefined) throw invalidParameter(`Duplicate element in NonKeyAttributes: ${twice}`)
  return attributes
}

// DynamoDB tells them in order
function describedProjection(projection: ProjectionInput | undefined): ProjectionInput | undefined {
  if (projection?.NonKeyAttributes === undefined) return projection
  return { ...projection, NonKeyAttributes: [...projection.NonKeyAttributes].sort(compareText) }
}
