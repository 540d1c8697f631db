import { ownValue, setOwnValue } from '../values/own-value.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'
import type { PathNode, PathTree } from './path-tree.js'
import { invalidPath } from './update-errors.js'

/** What becomes of a place: its new value, or `undefined` where nothing is to be. */
export type Outcome = WireValue | undefined

/**
 * The item with the outcomes in their places. Only the maps and lists around them are copied: what else the old item holds
 * is shared, and the old item stays as it was. Indexes count in the old lists.
 */
export function rewriteItem(item: WireItem, outcomes: PathTree<Outcome>): WireItem {
  const copy = { ...item }
  for (const [name, node] of outcomes) {
    if (typeof name !== 'string') throw invalidPath()
    const value = rewritten(ownValue(item, name), node)
    if (value === undefined) delete copy[name]
    else setOwnValue(copy, name, value)
  }
  return copy
}

function rewritten(value: WireValue | undefined, node: PathNode<Outcome>): Outcome {
  if (node.kind === 'end') return node.content
  if (value?.M !== undefined) return { M: rewriteItem(value.M, node.tree) }
  if (value?.L !== undefined) return { L: rewriteList(value.L, node.tree) }
  throw invalidPath()
}

// what is set past the end is appended in the order of its indexes, without gaps
function rewriteList(list: readonly WireValue[], outcomes: PathTree<Outcome>): WireValue[] {
  const places: Outcome[] = [...list]
  for (const [index, node] of [...outcomes].sort(([one], [other]) => Number(one) - Number(other))) {
    if (typeof index !== 'number') throw invalidPath()
    const value = rewritten(list[index], node)
    if (index < list.length) places[index] = value
    else places.push(value)
  }
  return places.filter((value) => value !== undefined)
}
