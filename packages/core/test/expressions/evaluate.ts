import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Tree, TreeComparator, TreeOperand } from './tree.js'

type Item = Readonly<Record<string, AttributeValue>>
type Stored = AttributeValue | undefined

/**
 * Whether a condition holds, written from "Condition and filter expressions, operators, and functions", Amazon DynamoDB
 * Developer Guide, and the observed facts about missing attributes and different types. It shares no code with Sluice or
 * with the fake.
 */
export function evaluate(tree: Tree, item: Item): boolean {
  const value = (operand: TreeOperand): Stored => storedAt(operand, item)
  switch (tree.kind) {
    case 'and':
      return tree.trees.every((one) => evaluate(one, item))
    case 'or':
      return tree.trees.some((one) => evaluate(one, item))
    case 'not':
      return !evaluate(tree.tree, item)
    case 'comparison':
      return compare(tree.comparator, value(tree.left), value(tree.right))
    case 'between':
      return (
        compare('>=', value(tree.operand), value(tree.lower)) && compare('<=', value(tree.operand), value(tree.upper))
      )
    case 'in':
      return tree.candidates.some((candidate) => compare('=', value(tree.operand), value(candidate)))
    case 'exists':
      return value(tree.place) !== undefined
    case 'not-exists':
      return value(tree.place) === undefined
    case 'type':
      return Object.keys(value(tree.place) ?? {})[0] === tree.type
    case 'begins':
      return begins(value(tree.place), value(tree.operand))
    case 'contains':
      return contains(value(tree.place), value(tree.operand))
    case 'raw': {
      const [first, second] = [
        compare('=', item[tree.names[0]], tree.values[0]),
        compare('<', item[tree.names[1]], tree.values[1]),
      ]
      return tree.join === 'AND' ? first && second : first || second
    }
    default:
      return tree satisfies never
  }
}

function storedAt(operand: TreeOperand, item: Item): Stored {
  if (operand.kind === 'value') return operand.stored
  if (operand.kind === 'size') {
    const size = sizeOf(storedAt(operand.of, item))
    return size === undefined ? undefined : { N: String(size) }
  }
  let here: Stored = { M: { ...item } }
  for (const step of operand.path) here = typeof step === 'number' ? here?.L?.[step] : here?.M?.[step]
  return here
}

// texts of these tests are ASCII: whether bytes or units are counted is not the question here
function sizeOf(value: Stored): number | undefined {
  const counted = value?.S ?? value?.B ?? value?.SS ?? value?.NS ?? value?.BS ?? value?.L
  return counted === undefined ? value?.M && Object.keys(value.M).length : counted.length
}

function compare(comparator: TreeComparator, left: Stored, right: Stored): boolean {
  if (comparator === '=') return equal(left, right)
  if (comparator === '<>') return !equal(left, right)
  const order = orderOf(left, right)
  if (order === undefined) return false
  if (order === 0) return comparator === '<=' || comparator === '>='
  return order < 0 ? comparator.startsWith('<') : comparator.startsWith('>')
}

function orderOf(left: Stored, right: Stored): number | undefined {
  if (left?.N !== undefined && right?.N !== undefined) return Number(left.N) - Number(right.N)
  if (left?.S !== undefined && right?.S !== undefined) return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S))
  if (left?.B !== undefined && right?.B !== undefined) return Buffer.compare(left.B, right.B)
  return undefined
}

function equal(left: Stored, right: Stored): boolean {
  return left !== undefined && right !== undefined && canonical(left) === canonical(right)
}

/** One text for all values that are equal: sets and maps have no order, numbers of these tests are small. */
export function canonical(value: AttributeValue): string {
  if (value.N !== undefined) return `N${Number(value.N)}`
  if (value.B !== undefined) return `B${Buffer.from(value.B).toString('hex')}`
  if (value.BS !== undefined) return `BS${value.BS.map((one) => Buffer.from(one).toString('hex')).sort()}`
  if (value.SS !== undefined) return `SS${JSON.stringify(value.SS.toSorted())}`
  if (value.NS !== undefined) return `NS${value.NS.map(Number).sort()}`
  if (value.L !== undefined) return `L[${value.L.map(canonical)}]`
  if (value.M === undefined) return JSON.stringify(value)
  const entries = Object.entries(value.M).map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`)
  return `M{${entries.sort()}}`
}

function begins(value: Stored, prefix: Stored): boolean {
  if (value?.S !== undefined && prefix?.S !== undefined) return value.S.startsWith(prefix.S)
  if (value?.B === undefined || prefix?.B === undefined) return false
  return Buffer.from(value.B).subarray(0, prefix.B.length).equals(prefix.B)
}

function contains(value: Stored, part: Stored): boolean {
  if (value === undefined || part === undefined) return false
  if (value.S !== undefined) return part.S !== undefined && value.S.includes(part.S)
  if (value.L !== undefined) return value.L.some((one) => equal(one, part))
  const members: AttributeValue[] = [
    ...(value.SS ?? []).map((S) => ({ S })),
    ...(value.NS ?? []).map((N) => ({ N })),
    ...(value.BS ?? []).map((B) => ({ B })),
  ]
  return members.some((one) => equal(one, part))
}
