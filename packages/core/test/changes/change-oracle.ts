import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { sameValue } from '#src/codec/same-item.js'

/** Whether each place of a value is as in one of two others. */
export function isMixOf(
  value: AttributeValue | undefined,
  one: AttributeValue | undefined,
  other: AttributeValue | undefined,
): boolean {
  if (same(value, one) || same(value, other)) return true
  const parts = partsOf(value)
  const [first, second] = [partsOf(one ?? emptied(value)), partsOf(other ?? emptied(value))]
  if (parts === undefined || first === undefined || second === undefined) return false
  return [...new Set([...parts.keys(), ...first.keys(), ...second.keys()])].every((name) =>
    isMixOf(parts.get(name), first.get(name), second.get(name)),
  )
}

/** Whether what changed from one value to another is as it became. */
export function hasChanges(
  value: AttributeValue | undefined,
  before: AttributeValue | undefined,
  after: AttributeValue | undefined,
): boolean {
  if (same(before, after) || same(value, after)) return true
  const parts = partsOf(value) ?? new Map<string, AttributeValue>()
  const [from, to] = [partsOf(before), partsOf(after)]
  if (from === undefined || to === undefined) return false
  return [...new Set([...from.keys(), ...to.keys()])].every((name) =>
    hasChanges(parts.get(name), from.get(name), to.get(name)),
  )
}

function partsOf(value: AttributeValue | undefined): ReadonlyMap<string, AttributeValue> | undefined {
  if (value === undefined) return undefined
  if (value.M !== undefined) return new Map(Object.entries(value.M))
  if (value.L !== undefined) return new Map(value.L.map((element, index) => [String(index), element]))
  // a Buffer and a Uint8Array of the same bytes would have other texts
  const members = value.SS ?? value.NS ?? value.BS?.map((member) => Buffer.from(member).toString('hex'))
  return members && new Map(members.map((member) => [member, { BOOL: true }]))
}

/** What isn't there beside a set is a set whose members are all gone: DynamoDB stores no empty one. */
function emptied(beside: AttributeValue | undefined): AttributeValue | undefined {
  return beside?.SS || beside?.NS || beside?.BS ? { SS: [] } : undefined
}

function same(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameValue(a, b)
}
