/** The position of the first text that stood in the list before, or -1. */
export function firstRepeat(texts: readonly string[]): number {
  const seen = new Set<string>()
  return texts.findIndex((text) => seen.size === seen.add(text).size)
}
