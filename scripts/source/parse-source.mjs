// TypeScript 7 has no JavaScript API: Babel's parser reads the sources for every check that looks into them.
import { parse } from '@babel/parser'

/** The syntax tree of a TypeScript text, with its tokens. */
export function parseSource(text, file) {
  const plugins = ['typescript', 'decorators', 'decoratorAutoAccessors', 'explicitResourceManagement']
  try {
    return parse(text, { sourceType: 'module', tokens: true, errorRecovery: true, plugins })
  } catch (cause) {
    throw new Error(`${file}: ${cause.message}`, { cause })
  }
}

/** Calls `enter(node, parents)` for every node of a tree, parents first. */
export function walk(node, enter, parents = []) {
  enter(node, parents)
  const below = [...parents, node]
  for (const [key, value] of Object.entries(node)) {
    if (key === 'tokens' || key.endsWith('omments') || key === 'errors') continue
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, enter, below)
    }
  }
}

/** How many lines hold code: neither blank nor comment only. A text over several lines counts on each. */
export function countCodeLines(tree) {
  const lines = new Set()
  for (const { type, loc } of tree.tokens) {
    if (type === 'CommentLine' || type === 'CommentBlock' || type.label === 'eof') continue
    for (let line = loc.start.line; line <= loc.end.line; line++) lines.add(line)
  }
  return lines.size
}
