import type { EntitySchema } from '../schema/entity-schema.js'
import { AliasTable } from './alias-table.js'
import type { StoredPath } from './condition.js'
import { findProtected } from './find-protected.js'
import { findSizeProblem } from './find-size-problem.js'
import { isMapAndList } from './is-map-and-list.js'
import { overlaps } from './overlaps.js'
import { pathText } from './path-text.js'
import { pathsOf } from './paths-of.js'
import { renderUpdate } from './render-update.js'
import type { Update, UpdateValue } from './update.js'

/**
 * Why DynamoDB or the class would refuse an update, as a sentence without its end: paths that overlap, a key attribute, the
 * version, or more than DynamoDB takes.
 */
export function findUpdateProblem(schema: EntitySchema, update: Update): string | undefined {
  const paths = pathsOf(update)
  for (const [at, path] of paths.entries()) {
    const reason = findProtected(schema, path)
    if (reason !== undefined) return `${shown(path)} ${reason}`
    const other = paths.slice(0, at).find((earlier) => overlaps(earlier, path) || isMapAndList(earlier, path))
    if (other === undefined) continue
    const both = `two actions write ${shown(other)} and ${shown(path)}, which`
    return overlaps(other, path) ? `${both} overlap` : `${both} take one value for a map and for a list`
  }
  return findUpdateLimitProblem(update)
}

/** Which of DynamoDB's limits an update is over, as a sentence without its end. */
export function findUpdateLimitProblem(update: Update): string | undefined {
  const aliases = new AliasTable()
  const text = renderUpdate(update, aliases)
  const operators = update.set.reduce((sum, { value }) => sum + operatorsOf(value), 0)
  return findSizeProblem({ kind: 'update', text, operators }, aliases)
}

function operatorsOf(value: UpdateValue): number {
  switch (value.kind) {
    case 'path':
    case 'value':
      return 0
    case 'if-not-exists':
      return 1 + operatorsOf(value.otherwise)
    case 'list-append':
    case 'plus':
    case 'minus':
      return 1 + operatorsOf(value.left) + operatorsOf(value.right)
    default:
      return value satisfies never
  }
}

// by stored names: an update that was merged knows no others
function shown(path: StoredPath): string {
  return `\`${pathText(path.map(String)).slice(1).replace(/^\./, '')}\``
}
