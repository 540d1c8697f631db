import type { TokenCursor } from '../tokens/token-cursor.js'
import type { WrittenPath, WrittenStep } from './written.js'

/** path: name { '.' name | '[' index ']' } */
export function readPath(cursor: TokenCursor): WrittenPath {
  const steps = [readName(cursor)]
  for (;;) {
    if (cursor.accept('.')) steps.push(cursor.peek() === 'value-alias' ? readValueAlias(cursor) : readName(cursor))
    else if (cursor.accept('[')) {
      steps.push({ kind: 'index', text: cursor.expect('index') })
      cursor.expect(']')
    } else return { kind: 'path', steps }
  }
}

// grammatical but never defined: `a.:b` is refused like `a.#b` without a name
function readValueAlias(cursor: TokenCursor): WrittenStep {
  return { kind: 'value-alias', text: cursor.expect('value-alias') }
}

/** name: word | '#' alias */
function readName(cursor: TokenCursor): WrittenStep {
  const kind = cursor.peek() === 'name-alias' ? 'name-alias' : 'word'
  return { kind, text: cursor.expect(kind) }
}
