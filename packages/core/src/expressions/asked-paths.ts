import type { StoredPath } from './condition.js'

/**
 * What to ask for, to find what is at some paths in the answer, whose lists hold nothing but what was asked for: of a list,
 * a part of one element, or several elements as wholes. Parts of several would leave open which of them an answer has.
 */
export function askedPaths(paths: readonly StoredPath[]): readonly StoredPath[] {
  const asked: StoredPath[] = []
  for (const path of paths) {
    const whole = Object.freeze(path.slice(0, lengthToAsk(path, paths)))
    if (!asked.some((other) => other.length === whole.length && startsAlike(other, whole, whole.length)))
      asked.push(whole)
  }
  return Object.freeze(asked)
}

/** Where the answer to `asked` has what is at a path. */
export function pathInAnswer(path: StoredPath, asked: readonly StoredPath[]): StoredPath {
  const own = asked.find((one) => startsAlike(one, path, one.length)) ?? []
  return Object.freeze(
    path.map((step, at) => (typeof step === 'number' && at < own.length ? elementsBefore(path, at, asked) : step)),
  )
}

function lengthToAsk(path: StoredPath, paths: readonly StoredPath[]): number {
  const shared = path.findIndex((step, at) =>
    paths.some((other) => isOfSameList(other, path, at) && other[at] !== step),
  )
  return shared < 0 ? path.length : shared + 1
}

// a list has no gaps: of the elements asked for, those that are missing are the last
function elementsBefore(path: StoredPath, at: number, asked: readonly StoredPath[]): number {
  const index = Number(path[at])
  const indexes = asked.filter((other) => isOfSameList(other, path, at)).map((other) => Number(other[at]))
  return new Set(indexes.filter((other) => other < index)).size
}

/** Whether two paths lead to elements, maybe the same, of the list whose index is the step `at`. */
function isOfSameList(other: StoredPath, path: StoredPath, at: number): boolean {
  return typeof path[at] === 'number' && typeof other[at] === 'number' && startsAlike(other, path, at)
}

function startsAlike(a: StoredPath, b: StoredPath, length: number): boolean {
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return false
  return true
}
