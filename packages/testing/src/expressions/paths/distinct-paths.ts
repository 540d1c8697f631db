import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Path } from '../syntax.js'
import { pathText } from './path-text.js'

type Step = string | number

/** What paths have in common up to here: their next steps. A path ends where there are none. */
type Node = Map<Step, Node>

/**
 * Paths of which none holds another (they would overlap) and none wants a value to be a list that another wants to be a
 * map (they would conflict).
 */
export class DistinctPaths {
  readonly #scope: ParameterScope
  readonly #root: Node = new Map()

  constructor(scope: ParameterScope) {
    this.#scope = scope
  }

  /** Adds a path, if the others let it. */
  add(path: Path): void {
    let node = this.#root
    path.forEach((step, index) => {
      const [other] = node.keys()
      if (other !== undefined && typeof other !== typeof step) throw this.#refusal('conflict', path, index, other, node)
      const child = node.get(step)
      const ends = index === path.length - 1
      if (child !== undefined && (ends || child.size === 0)) throw this.#refusal('overlap', path, index, step, node)
      const next: Node = child ?? new Map()
      if (child === undefined) node.set(step, next)
      node = next
    })
  }

  // Of three paths or more DynamoDB may show one that isn't at fault as the second, by an order of its own.
  #refusal(problem: 'overlap' | 'conflict', path: Path, depth: number, step: Step, node: Node): Error {
    const other = [...path.slice(0, depth), ...firstFrom(step, node)]
    return this.#scope.refusal(
      `Two document paths ${problem} with each other; must remove or rewrite one of these paths; ` +
        `path one: ${pathText(path)}, path two: ${pathText(other)}`,
    )
  }
}

/** The path that was added first of those that go on from `node` with `step`. */
function firstFrom(step: Step, node: Node): readonly Step[] {
  const steps: Step[] = []
  let [next, from]: [Step | undefined, Node | undefined] = [step, node]
  while (next !== undefined) {
    steps.push(next)
    from = from?.get(next)
    next = from === undefined ? undefined : [...from.keys()][0]
  }
  return steps
}
