// expressions have no quotes: a parenthesis always is one
const PARENTHESES = /[()]/g

/** Whether each parenthesis of a text is closed after it is opened. */
export function isBalanced(text: string): boolean {
  return depths(text).every((depth) => depth >= 0) && (depths(text).at(-1) ?? 0) === 0
}

/** Whether one pair of parentheses stands around a whole text that is balanced. */
export function isEnclosed(text: string): boolean {
  const trimmed = text.trim()
  return trimmed.startsWith('(') && trimmed.endsWith(')') && depths(trimmed).indexOf(0) === depths(trimmed).length - 1
}

/** How deep in parentheses the text is after each of them. */
function depths(text: string): readonly number[] {
  let depth = 0
  return [...text.matchAll(PARENTHESES)].map(([parenthesis]) => (parenthesis === '(' ? ++depth : --depth))
}
