import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import type { Condition, StoredPath } from '../expressions/condition.js'
import { negate } from '../expressions/negate.js'
import type { MemberAction, Update } from '../expressions/update.js'
import { valueOperand } from '../expressions/value-operand.js'
import { ownValue } from './item-values.js'

/** What must be as it was loaded: what the update writes, or everything that was loaded. */
export type IfUnchanged = 'touched' | 'all'

/** The conditions that the stored item still has what was loaded, as far as asked. Key attributes can't be others. */
export function loadedConditions(
  asked: IfUnchanged,
  { set, remove, add, delete: gone }: Update,
  loaded: Item,
  keyNames: readonly string[],
): readonly Condition[] {
  const written = [...set.map(({ path }) => path), ...remove]
  if (asked === 'touched') {
    return [...written.map((path) => isAs(path, valueAt(loaded, path))), ...members(add, false), ...members(gone, true)]
  }
  const names = Object.keys(loaded).filter((name) => !keyNames.includes(name))
  const added = written.filter(([first]) => typeof first === 'string' && !Object.hasOwn(loaded, first))
  return [...names.map((name) => isAs([name], loaded[name])), ...added.map((path) => isAs(path, undefined))]
}

function isAs(path: StoredPath, value: AttributeValue | undefined): Condition {
  const place = Object.freeze({ kind: 'path', path } as const)
  if (value === undefined) {
    return Object.freeze({ kind: 'function', name: 'attribute_not_exists', operands: Object.freeze([place]) })
  }
  return Object.freeze({ kind: 'comparison', comparator: '=', left: place, right: valueOperand(value) })
}

function valueAt(item: Item, [first, ...rest]: StoredPath): AttributeValue | undefined {
  let value = typeof first === 'string' ? ownValue(item, first) : undefined
  for (const step of rest) value = typeof step === 'number' ? value?.L?.[step] : value?.M && ownValue(value.M, step)
  return value
}

/** Members that were there, or weren't. */
function members(actions: readonly MemberAction[], wereThere: boolean): readonly Condition[] {
  return actions.flatMap(({ path, value }) => {
    return membersOf(value).map((member) => {
      const operands = [Object.freeze({ kind: 'path', path } as const), valueOperand(member)]
      const contains = Object.freeze({ kind: 'function', name: 'contains', operands: Object.freeze(operands) } as const)
      return wereThere ? contains : Object.freeze(negate(contains))
    })
  })
}

function membersOf({ SS, NS, BS }: AttributeValue): readonly AttributeValue[] {
  return SS?.map((S) => ({ S })) ?? NS?.map((N) => ({ N })) ?? BS?.map((B) => ({ B })) ?? []
}
