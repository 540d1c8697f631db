import type { Path } from '../expressions/syntax.js'

/** Paths by their common beginnings, each with something at its end. */
export type PathTree<T> = ReadonlyMap<string | number, PathNode<T>>

export type PathNode<T> =
  | { readonly kind: 'end'; readonly content: T }
  | { readonly kind: 'branch'; readonly tree: PathTree<T> }

type Growing<T> = Map<string | number, { kind: 'end'; content: T } | { kind: 'branch'; tree: Growing<T> }>

/** The tree of paths of which none begins with another: the parser refuses those that do. */
export function pathTree<T>(entries: Iterable<readonly [Path, T]>): PathTree<T> {
  const root: Growing<T> = new Map()
  for (const [path, content] of entries) {
    const steps: readonly (string | number)[] = path
    let tree = root
    for (const step of steps.slice(0, -1)) tree = branchAt(tree, step)
    const last = steps.at(-1) ?? ''
    if (tree.has(last)) throw overlap()
    tree.set(last, { kind: 'end', content })
  }
  return root
}

function branchAt<T>(tree: Growing<T>, step: string | number): Growing<T> {
  const node = tree.get(step)
  if (node?.kind === 'branch') return node.tree
  if (node !== undefined) throw overlap()
  const grown: Growing<T> = new Map()
  tree.set(step, { kind: 'branch', tree: grown })
  return grown
}

function overlap(): Error {
  return new Error('Expected paths of which none begins with another')
}
