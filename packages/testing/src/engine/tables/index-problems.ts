import type { GlobalIndexInput, KeySchemaInput, ProjectionInput } from '../../tables/create-table-input.js'
import { enumProblem, failed } from '../checks/constraints.js'
import { MIN_NAME_LENGTH, tableNameProblem } from '../checks/table-name.js'
import { capacityProblems } from './capacity-problems.js'
import { keyElementProblems } from './key-element-problems.js'
import { projectedNamesProblem } from './key-name-problem.js'

const PROJECTION_TYPES = ['ALL', 'INCLUDE', 'KEYS_ONLY'] as const
const MAX_KEYS = 2
const MAX_PROJECTED = 20

/** What the framework layer finds wrong with a new index. */
export function indexProblems(member: string, index: GlobalIndexInput): readonly (string | undefined)[] {
  return [
    indexNameProblem(member, index.IndexName),
    ...keyElementProblems(`${member}.keySchema`, index.KeySchema),
    ...projectionProblems(`${member}.projection`, index.Projection),
    ...capacityProblems(`${member}.provisionedThroughput`, index.ProvisionedThroughput),
  ]
}

/** What is wrong with the name of an index. */
export function indexNameProblem(member: string, name: string | undefined): string | undefined {
  const path = `${member}.indexName`
  if (name === undefined) return failed('Value null', path, 'not be null')
  return name.length < MIN_NAME_LENGTH
    ? failed(`Value '${name}'`, path, `have length greater than or equal to ${MIN_NAME_LENGTH}`)
    : tableNameProblem(name, path)
}

/** What is wrong with a key schema as a list. */
export function keySchemaProblem(member: string, schema: KeySchemaInput = []): string | undefined {
  if (schema.length <= MAX_KEYS) return undefined
  const elements = schema.map(
    ({ AttributeName, KeyType }) => `KeySchemaElement(attributeName=${AttributeName}, keyType=${KeyType})`,
  )
  return failed(`Value '[${elements.join(', ')}]'`, member, `have length less than or equal to ${MAX_KEYS}`)
}

function projectionProblems(member: string, projection: ProjectionInput | undefined): readonly (string | undefined)[] {
  if (projection === undefined) return [failed('Value null', member, 'not be null')]
  const { ProjectionType, NonKeyAttributes: attributes } = projection
  const path = `${member}.nonKeyAttributes`
  return [
    attributes?.length === 0 ? failed("Value '[]'", path, 'have length greater than or equal to 1') : undefined,
    (attributes?.length ?? 0) > MAX_PROJECTED
      ? failed(`Value '[${attributes?.join(', ')}]'`, path, `have length less than or equal to ${MAX_PROJECTED}`)
      : undefined,
    projectedNamesProblem(path, attributes),
    enumProblem(`${member}.projectionType`, ProjectionType, PROJECTION_TYPES),
  ]
}
