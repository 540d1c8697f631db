import type { TokenCursor } from './token-cursor.js'
import type { WrittenPath, WrittenStep } from './written.js'

/** path: name { '.' name | '[' index ']' } */
export function readPath(cursor: TokenCursor): WrittenPath {
  const steps = [readName(cursor)]
  for (;;) {
    if (cursor.accept('.')) steps.push(readName(cursor))
    else if (cursor.accept('[')) {
      steps.push({ kind: 'index', text: cursor.expect('index') })
      cursor.expect(']')
    } else return { kind: 'path', steps }
  }
}

/** name: word | '#' alias */
function readName(cursor: TokenCursor): WrittenStep {
  const kind = cursor.peek() === 'name-alias' ? 'name-alias' : 'word'
  return { kind, text: cursor.expect(kind) }
}
