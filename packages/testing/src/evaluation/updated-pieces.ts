import type { Update } from '../expressions/syntax.js'
import type { WireItem } from '../wire/wire-value.js'
import { project } from './project.js'
import { updatedPaths } from './updated-paths.js'

/**
 * What `UPDATED_OLD` or `UPDATED_NEW` returns: what the item before or after the update has at the places that the update
 * names, or `undefined` for nothing. Indexes count in the item that is looked at, as AWS does: after the removal of an
 * element, the next one is at its index, and what was appended is not at a larger one.
 */
export function updatedPieces(
  before: WireItem | undefined,
  after: WireItem | undefined,
  update: Update,
  which: 'OLD' | 'NEW',
): WireItem | undefined {
  const pieces = project((which === 'OLD' ? before : after) ?? {}, updatedPaths(update))
  return Object.keys(pieces).length > 0 ? pieces : undefined
}
