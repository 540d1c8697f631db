import { readAttributesToGet } from '../../legacy/read-attributes-to-get.js'
import { projectionOf } from './projection-of.js'
import type { Projection } from './read-expressions.js'

/** The legacy projection of a read; `undefined` if it has none. */
export function readLegacyProjection(names: readonly string[] | undefined): Projection | undefined {
  return names && projectionOf(readAttributesToGet(names), 'AttributesToGet')
}
