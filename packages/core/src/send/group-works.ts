import type { Work } from './work.js'

/** Operations by what `idOf` says of them, groups in the order in which they come first. */
export function groupWorks(works: readonly Work[], idOf: (work: Work) => string): ReadonlyMap<string, readonly Work[]> {
  const groups = new Map<string, Work[]>()
  for (const work of works) {
    const id = idOf(work)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [work])
    else group.push(work)
  }
  return groups
}
