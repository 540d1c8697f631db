import { validationError } from '../../wire/validation-error.js'
import type { Projection } from './read-expressions.js'
import type { ReadInput } from './read-input.js'

const CHOSEN: Readonly<Record<string, string>> = {
  COUNT: 'only the Count',
  ALL_ATTRIBUTES: 'ALL_ATTRIBUTES',
  ALL_PROJECTED_ATTRIBUTES: 'ALL_PROJECTED_ATTRIBUTES',
}

/** Refuses a Select that contradicts the rest of the request. */
export function checkSelect({ Select: select, IndexName }: ReadInput, projection: Projection | undefined): void {
  if (select === undefined) return
  if (select === 'SPECIFIC_ATTRIBUTES' && projection === undefined) {
    throw validationError(
      'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
    )
  }
  if (select === 'ALL_PROJECTED_ATTRIBUTES' && IndexName === undefined) {
    throw validationError('ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName')
  }
  const chosen = CHOSEN[select]
  if (projection === undefined || chosen === undefined) return
  throw validationError(`Cannot specify the ${projection.parameter} when choosing to get ${chosen}`)
}
