import type { Keyword, Mark, Token, TokenKind } from './token.js'

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  (['AND', 'OR', 'NOT', 'BETWEEN', 'IN', 'SET', 'REMOVE', 'ADD', 'DELETE'] as const).map((word) => [word, word]),
)

const MARKS: ReadonlyMap<string, Mark> = new Map(
  (['=', '<>', '<', '<=', '>', '>=', '(', ')', '[', ']', ',', '.', '+', '-'] as const).map((mark) => [mark, mark]),
)

// a word, a name's alias, a value's alias, an index (without leading zeros: `01` is two of them), a mark, anything else
const TOKEN =
  /[ \t\r\n]*([A-Za-z][A-Za-z0-9_]*|#[A-Za-z0-9_]+|:[A-Za-z0-9_]+|0|[1-9][0-9]*|<>|<=|>=|[=<>()[\],.+-]|[^ \t\r\n])/uy

/** Cuts an expression into tokens, the last of which is its end. A character that no token has becomes a `foreign` one. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [, written = ''] = found
    const end = TOKEN.lastIndex
    tokens.push({ kind: kindOf(written), text: written, start: end - written.length, end })
  }
  tokens.push({ kind: 'end', text: '<EOF>', start: text.length, end: text.length })
  return tokens
}

function kindOf(written: string): TokenKind {
  if (/^[A-Za-z]/.test(written)) return KEYWORDS.get(written.toUpperCase()) ?? 'word'
  if (/^[0-9]/.test(written)) return 'index'
  if (written.length > 1 && written.startsWith('#')) return 'name-alias'
  if (written.length > 1 && written.startsWith(':')) return 'value-alias'
  return MARKS.get(written) ?? 'foreign'
}
