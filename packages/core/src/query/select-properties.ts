import { QueryError } from '../errors/query-error.js'
import { buildProjection, type ProjectionList } from '../expressions/build-projection.js'
import type { ExpressionContext } from '../expressions/expression-scope.js'
import { type Projection, viewedProperties } from '../expressions/projection.js'
import type { ReadRequest } from '../read/pages/read-request.js'
import { heldProperties } from '../read/pages/view-shape.js'

/**
 * The projection that `select` asks for.
 *
 * @throws {ExpressionError} if a property is no attribute.
 * @throws {QueryError} if a global index doesn't hold it, which DynamoDB refuses; a local one gets it from the table.
 */
export function selectProperties(
  context: ExpressionContext,
  { schema, index }: ReadRequest,
  selection: ProjectionList,
): Projection {
  const projection = buildProjection(context, selection, 'select')
  if (index === undefined || index.kind === 'local' || index.projection === 'all') return projection
  const held = heldProperties(schema.key, index)
  const missing = viewedProperties(projection).find((property) => !held.includes(property))
  if (missing === undefined) return projection
  throw new QueryError(
    schema.className,
    `select() names \`${missing}\`, which the index ${index.name} doesn't hold: select from ${held.join(', ')}, or load()`,
  )
}
