import type { Path } from '../expressions/syntax.js'
import { ownValue, setOwnValue } from '../values/own-value.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'
import { type PathNode, type PathTree, pathTree } from './path-tree.js'

/**
 * What an item has at the paths, each inside the maps and lists around it. Of a list, the chosen elements in their order;
 * what doesn't exist is left out, so that nothing may be left.
 */
export function project(item: WireItem, paths: readonly Path[]): WireItem {
  return pickFromMap(item, pathTree(paths.map((path) => [path, true]))) ?? {}
}

function pick(value: WireValue | undefined, node: PathNode<true>): WireValue | undefined {
  if (value === undefined || node.kind === 'end') return value
  if (value.M !== undefined) {
    const picked = pickFromMap(value.M, node.tree)
    return picked && { M: picked }
  }
  const picked = pickFromList(value.L ?? [], node.tree)
  return picked && { L: picked }
}

function pickFromMap(map: WireItem, tree: PathTree<true>): WireItem | undefined {
  const picked: WireItem = {}
  for (const [name, node] of tree) {
    const value = typeof name === 'string' ? pick(ownValue(map, name), node) : undefined
    if (typeof name === 'string' && value !== undefined) setOwnValue(picked, name, value)
  }
  return Object.keys(picked).length > 0 ? picked : undefined
}

function pickFromList(list: readonly WireValue[], tree: PathTree<true>): WireValue[] | undefined {
  const picked = list.flatMap((element, index) => {
    const node = tree.get(index)
    return (node && pick(element, node)) ?? []
  })
  return picked.length > 0 ? picked : undefined
}
