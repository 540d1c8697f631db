import type { Condition, StoredPath } from './condition.js'
import { conditionsOf } from './conditions-of.js'
import { isMapAndList } from './is-map-and-list.js'
import { operandsOf } from './operands-of.js'
import { overlaps } from './overlaps.js'
import { pathsOf } from './paths-of.js'
import type { Update, UpdateValue } from './update.js'

/**
 * One update that leaves what two leave one after the other, the second under a condition that the first had too; `undefined`
 * if there is none: they write the same places or elements of one list, or the second, or its condition, reads what the
 * first writes, while all of one update reads the old item.
 */
export function mergeUpdates(first: Update, second: Update, condition?: Condition): Update | undefined {
  const asked = condition === undefined ? [] : pathsAsked(condition)
  if (asked === undefined) return undefined
  const touched = [...pathsOf(second), ...second.set.flatMap(({ value }) => readPaths(value)), ...asked]
  const written = pathsOf(first)
  if (touched.some((path) => written.some((other) => interferes(path, other)))) return undefined
  return Object.freeze({
    set: Object.freeze([...first.set, ...second.set]),
    remove: Object.freeze([...first.remove, ...second.remove]),
    add: Object.freeze([...first.add, ...second.add]),
    delete: Object.freeze([...first.delete, ...second.delete]),
  })
}

/** Whether what is done at one path may be felt at another, or forbids it: an element that comes or goes shifts those behind. */
function interferes(a: StoredPath, b: StoredPath): boolean {
  if (overlaps(a, b) || isMapAndList(a, b)) return true
  const at = a.findIndex((step, index) => step !== b[index])
  const inOneList = typeof a[at] === 'number' && typeof b[at] === 'number'
  return inOneList && (at === a.length - 1 || at === b.length - 1)
}

function readPaths(value: UpdateValue): readonly StoredPath[] {
  switch (value.kind) {
    case 'value':
      return []
    case 'path':
      return [value.path]
    case 'if-not-exists':
      return [value.path, ...readPaths(value.otherwise)]
    default:
      return [...readPaths(value.left), ...readPaths(value.right)]
  }
}

/** The paths that a condition looks at; `undefined` where it names some in text of its own. */
function pathsAsked(condition: Condition): readonly StoredPath[] | undefined {
  if (condition.kind === 'raw') return undefined
  const own = operandsOf(condition).flatMap((one) =>
    typeof one === 'string' || one.kind === 'value' ? [] : [one.path],
  )
  const inner = conditionsOf(condition).map(pathsAsked)
  return inner.includes(undefined) ? undefined : [...own, ...inner.flatMap((paths) => paths ?? [])]
}
