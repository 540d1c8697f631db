import type { TokenCursor } from '../tokens/token-cursor.js'
import { readPath } from './read-path.js'
import type { WrittenPath } from './written.js'

/** projection: path { ',' path } */
export function readProjection(cursor: TokenCursor): readonly WrittenPath[] {
  const paths = [readPath(cursor)]
  while (cursor.accept(',')) paths.push(readPath(cursor))
  return paths
}
