import {
  and,
  attributeType,
  beginsWith,
  between,
  type ConditionExpression,
  contains,
  equals,
  exists,
  greaterThan,
  greaterThanOrEqual,
  isOneOf,
  lessThan,
  lessThanOrEqual,
  not,
  notEquals,
  notExists,
  type Operand,
  or,
  type Paths,
  raw,
  size,
  storedPath,
} from '@sluice/core'
import type { Thing } from './thing.js'
import type { Tree, TreeComparator, TreeOperand, TreePlace, TreeSize } from './tree.js'

// biome-ignore lint/suspicious/noExplicitAny: trees are drawn at random; that types fit is up to the generator
type Any = any

const COMPARE: Readonly<Record<TreeComparator, (left: Any, right: Any) => ConditionExpression>> = {
  '=': equals,
  '<>': notEquals,
  '<': lessThan,
  '<=': lessThanOrEqual,
  '>': greaterThan,
  '>=': greaterThanOrEqual,
}

/** Writes a tree by the operators that users have. */
export function writeTree(tree: Tree, $: Paths<Thing>): ConditionExpression {
  switch (tree.kind) {
    case 'and':
      return and(...tree.trees.map((one) => writeTree(one, $)))
    case 'or':
      return or(...tree.trees.map((one) => writeTree(one, $)))
    case 'not':
      return not(writeTree(tree.tree, $))
    case 'comparison':
      return COMPARE[tree.comparator](placeAt(tree.left, $), operandAt(tree.right, $))
    case 'between':
      return between(placeAt(tree.operand, $), operandAt(tree.lower, $), operandAt(tree.upper, $))
    case 'in':
      return isOneOf(
        placeAt(tree.operand, $),
        tree.candidates.map((one) => operandAt(one, $)),
      )
    case 'exists':
      return exists(tree.place.at($))
    case 'not-exists':
      return notExists(tree.place.at($))
    case 'type':
      return attributeType(tree.place.at($), tree.type)
    case 'begins':
      return beginsWith(tree.place.at($), operandAt(tree.operand, $))
    case 'contains':
      return contains(tree.place.at($), operandAt(tree.operand, $))
    case 'raw':
      return writeRaw(tree, $)
    default:
      return tree satisfies never
  }
}

function placeAt(place: TreePlace | TreeSize, $: Paths<Thing>): Operand<Any> {
  return place.kind === 'size' ? size(place.of.at($)) : place.at($)
}

function operandAt(operand: TreeOperand, $: Paths<Thing>): Any {
  return operand.kind === 'value' ? operand.value : placeAt(operand, $)
}

function writeRaw(
  { join, enclosed, names, values }: Tree & { readonly kind: 'raw' },
  $: Paths<Thing>,
): ConditionExpression {
  const [first, second] = names.map((name, at) => (at === 0 ? storedPath(name) : $.other))
  const [text, number] = [values[0].S, Number(values[1].N)]
  if (join === 'AND' && enclosed) return raw`(${first} = ${text} AND ${second} < ${number})`
  if (join === 'AND') return raw`${first} = ${text} AND ${second} < ${number}`
  return enclosed
    ? raw`(${first} = ${text} OR ${second} < ${number})`
    : raw`${first} = ${text} OR ${second} < ${number}`
}
