import type { WireItem, WireValue } from '../wire/wire-value.js'
import { storedType } from './stored-type.js'

/** Whether two stored items are equal to DynamoDB: sets have no order, numbers have one form. */
export function sameItem(left: WireItem, right: WireItem): boolean {
  const names = Object.keys(left)
  if (names.length !== Object.keys(right).length) return false
  return names.every((name) => {
    const [one, other] = [left[name], Object.hasOwn(right, name) ? right[name] : undefined]
    return one !== undefined && other !== undefined && sameValue(one, other)
  })
}

/** Whether two stored values are equal to DynamoDB. */
export function sameValue(left: WireValue, right: WireValue): boolean {
  const type = storedType(left)
  if (type !== storedType(right)) return false
  switch (type) {
    case 'SS':
    case 'NS':
    case 'BS':
      return sameMembers(left[type] ?? [], right[type] ?? [])
    case 'L':
      return sameList(left.L ?? [], right.L ?? [])
    case 'M':
      return sameItem(left.M ?? {}, right.M ?? {})
    default:
      return left[type] === right[type]
  }
}

function sameMembers(left: readonly string[], right: readonly string[]): boolean {
  const members = new Set(left)
  return left.length === right.length && right.every((member) => members.has(member))
}

function sameList(left: readonly WireValue[], right: readonly WireValue[]): boolean {
  if (left.length !== right.length) return false
  return left.every((element, index) => {
    const other = right[index]
    return other !== undefined && sameValue(element, other)
  })
}
