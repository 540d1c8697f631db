/** Units of a part up to which the engine's own search, quadratic at worst, is still quick. */
export const MAX_SHORT_PART = 100

/**
 * Whether `part` stands in `whole`, in time linear in both (Knuth, Morris and Pratt): the search that JavaScript has takes
 * seconds for some texts of 400 KB.
 */
export function hasRun(whole: ArrayLike<number>, part: ArrayLike<number>): boolean {
  const fallbacks = fallbacksOf(part)
  let matched = 0
  for (let at = 0; at < whole.length && matched < part.length; at++) {
    while (matched > 0 && whole[at] !== part[matched]) matched = fallbacks[matched - 1] ?? 0
    if (whole[at] === part[matched]) matched++
  }
  return matched === part.length
}

/** For each beginning of the part: how long the longest shorter beginning is with which it ends. */
function fallbacksOf(part: ArrayLike<number>): Uint32Array {
  const fallbacks = new Uint32Array(part.length)
  let matched = 0
  for (let at = 1; at < part.length; at++) {
    while (matched > 0 && part[at] !== part[matched]) matched = fallbacks[matched - 1] ?? 0
    if (part[at] === part[matched]) matched++
    fallbacks[at] = matched
  }
  return fallbacks
}
