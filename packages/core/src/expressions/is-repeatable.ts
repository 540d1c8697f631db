import type { StoredPath } from './condition.js'
import { overlaps } from './overlaps.js'
import { pathsOf } from './paths-of.js'
import type { SetAction, Update, UpdateOperand, UpdateValue } from './update.js'

/**
 * Whether an update that is applied twice leaves what it leaves once, if nobody else writes in between. Not so where it
 * adds numbers, calculates or appends, reads what it writes, or goes by the index of a list's element: past the end SET
 * appends, and REMOVE moves the next one there.
 */
export function isRepeatable(update: Update): boolean {
  const written = pathsOf(update)
  return (
    update.add.every(({ value }) => value.N === undefined) &&
    !update.remove.some(isElement) &&
    update.set.every((action) => !isElement(action.path) && leavesTheSame(action, written))
  )
}

function isElement(path: StoredPath): boolean {
  return typeof path.at(-1) === 'number'
}

function leavesTheSame({ path, value }: SetAction, written: readonly StoredPath[]): boolean {
  // from then on it exists
  const own = value.kind === 'if-not-exists' && overlaps(value.path, path) && value.path.length === path.length
  return readsOnly(own ? value.otherwise : value, (read) => !written.some((other) => overlaps(read, other)))
}

function readsOnly(value: UpdateValue | UpdateOperand, mayRead: (path: StoredPath) => boolean): boolean {
  switch (value.kind) {
    case 'value':
      return true
    case 'path':
      return mayRead(value.path)
    case 'if-not-exists':
      return mayRead(value.path) && readsOnly(value.otherwise, mayRead)
    case 'list-append':
    case 'plus':
    case 'minus':
      return false
    default:
      return value satisfies never
  }
}
