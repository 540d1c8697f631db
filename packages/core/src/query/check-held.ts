import { ExpressionError } from '../errors/expression-error.js'
import type { Condition } from '../expressions/condition.js'
import { namesOf } from '../expressions/names-of.js'
import { pathText } from '../expressions/path-text.js'
import { heldProperties } from '../read/pages/view-shape.js'
import type { EntitySchema, IndexSchema } from '../schema/entity-schema.js'

/**
 * Refuses a filter on attributes that the index which is read doesn't hold: DynamoDB refuses it in a Query, and finds nothing
 * there in a Scan. Also of a local index, from which only a projection is completed out of the table.
 *
 * @throws {ExpressionError} for the first of them.
 */
export function checkHeld({ className, key, attributes }: EntitySchema, index: IndexSchema, filter: Condition): void {
  if (index.projection === 'all') return
  const held = heldProperties(key, index)
  const names = new Set(namesOf(filter))
  const missing = attributes.find(({ name, property }) => names.has(name) && !held.includes(property))
  if (missing === undefined) return
  throw new ExpressionError(
    `${className}: the filter names \`${missing.property}\`, which the index ${index.name} doesn't hold: filter by ` +
      `${held.join(', ')}, or project it into the index.`,
    className,
    pathText([missing.property]),
  )
}
