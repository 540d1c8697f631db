import type { ParameterScope } from './parameter-scope.js'
import { pathText } from './path-text.js'
import type { Path } from './syntax.js'

interface Seen {
  readonly path: Path
  readonly position: number
}

/** A step that paths have in common, and what has been seen of them. */
interface Node {
  readonly children: Map<string | number, Node>
  /** The last path that ends here. */
  ended?: Seen
  /** The last path that comes through here or ends here. */
  through?: Seen
  /** The last path that goes on from here with a name, and with an index. */
  readonly onward: { string?: Seen; number?: Seen }
}

interface Problem {
  readonly kind: 'overlap' | 'conflict'
  readonly first: Seen
  readonly second: Seen
}

/**
 * Refuses paths of which one holds another (they overlap), or that want one value to be a list and a map (they
 * conflict). Of several such pairs DynamoDB reports the last.
 */
export function checkOverlaps(paths: readonly Path[], scope: ParameterScope): void {
  const root = newNode()
  let last: Problem | undefined
  paths.forEach((path, position) => {
    last = insert(root, { path, position }) ?? last
  })
  if (last === undefined) return
  throw scope.refusal(
    `Two document paths ${last.kind} with each other; must remove or rewrite one of these paths; ` +
      `path one: ${pathText(last.first.path)}, path two: ${pathText(last.second.path)}`,
  )
}

function insert(root: Node, second: Seen): Problem | undefined {
  const problems: Problem[] = []
  let node = root
  for (const step of second.path) {
    if (node.ended) problems.push({ kind: 'overlap', first: node.ended, second })
    const other = node.onward[typeof step === 'string' ? 'number' : 'string']
    if (other) problems.push({ kind: 'conflict', first: other, second })
    node.through = second
    node.onward[typeof step === 'string' ? 'string' : 'number'] = second
    node = childOf(node, step)
  }
  if (node.through) problems.push({ kind: 'overlap', first: node.through, second })
  node.ended = second
  node.through = second
  return problems.sort((left, right) => left.first.position - right.first.position).at(-1)
}

function childOf(node: Node, step: string | number): Node {
  const found = node.children.get(step)
  if (found !== undefined) return found
  const child = newNode()
  node.children.set(step, child)
  return child
}

function newNode(): Node {
  return { children: new Map(), onward: {} }
}
