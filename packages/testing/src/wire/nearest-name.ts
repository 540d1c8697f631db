const MAX_DISTANCE = 2

/** The name that was probably meant, if one of the names is close enough. */
export function nearestName(asked: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined
  let least = MAX_DISTANCE + 1
  for (const name of names) {
    const distance = editDistance(asked.toLowerCase(), name.toLowerCase())
    if (distance >= least) continue
    least = distance
    nearest = name
  }
  return nearest
}

/** How many characters have to be put in, taken out or replaced to get from one text to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let line = 1; line <= from.length; line++) {
    const next = [line]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
