import type { TokenCursor } from '../tokens/token-cursor.js'
import { readPath } from './read-path.js'
import { readSetValue } from './read-set-value.js'
import type { SectionName, WrittenAction, WrittenSection, WrittenValue } from './written.js'

const SECTIONS: readonly SectionName[] = ['SET', 'REMOVE', 'ADD', 'DELETE']

/** update: section { section }; section: (SET | REMOVE | ADD | DELETE) action { ',' action } */
export function readUpdate(cursor: TokenCursor): readonly WrittenSection[] {
  const sections: WrittenSection[] = []
  do {
    const name = SECTIONS.find((section) => cursor.accept(section))
    if (name === undefined) throw cursor.syntaxError()
    const actions = [readAction(cursor, name)]
    while (cursor.accept(',')) actions.push(readAction(cursor, name))
    sections.push({ name, actions })
  } while (cursor.peek() !== 'end')
  return sections
}

/** action: path '=' set value in SET; path in REMOVE; path ':' alias in ADD and DELETE */
function readAction(cursor: TokenCursor, section: SectionName): WrittenAction {
  const path = readPath(cursor)
  switch (section) {
    case 'SET':
      cursor.expect('=')
      return { section, path, value: readSetValue(cursor) }
    case 'REMOVE':
      return { section, path }
    case 'ADD':
    case 'DELETE':
      return { section, path, value: readValue(cursor) }
    default:
      return section satisfies never
  }
}

function readValue(cursor: TokenCursor): WrittenValue {
  return { kind: 'value', alias: cursor.expect('value-alias') }
}
