import { QueryError } from '../errors/query-error.js'
import type { EntitySchema, IndexSchema } from '../schema/entity-schema.js'

/**
 * The index of that name.
 *
 * @throws {QueryError} if the class declares none.
 */
export function findIndex({ className, indexes }: EntitySchema, name: string): IndexSchema {
  const index = indexes.find((candidate) => candidate.name === name)
  if (index !== undefined) return index
  const known = indexes.map((candidate) => `'${candidate.name}'`).join(', ')
  const remedy = known === '' ? 'it declares none: see @Index and `defineEntity({ indexes })`' : `it declares ${known}`
  throw new QueryError(className, `there is no index \`${String(name)}\`, ${remedy}`)
}
