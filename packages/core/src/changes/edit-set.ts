import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { canonicalNumber } from '../codec/canonical-number.js'
import { bytesText } from '../codec/distinct.js'
import type { StoredPath } from '../expressions/condition.js'
import { type Edit, editOf } from './edit.js'
import { actionBytes, valueBytes } from './edit-bytes.js'

/** Makes the members of a set from what they were; `undefined` where some are new and some gone: a path is written once. */
export function editSet(path: StoredPath, before: AttributeValue, after: AttributeValue): Edit | undefined {
  if (before.SS !== undefined && after.SS !== undefined)
    return editMembers(path, before.SS, after.SS, { textOf: (text) => text, setOf: (SS) => ({ SS }) })
  if (before.NS !== undefined && after.NS !== undefined)
    return editMembers(path, before.NS, after.NS, { textOf: canonicalNumber, setOf: (NS) => ({ NS }) })
  if (before.BS !== undefined && after.BS !== undefined)
    return editMembers(path, before.BS, after.BS, { textOf: bytesText, setOf: (BS) => ({ BS }) })
  return undefined
}

/** Of `DELETE `, which the rest of the update may have no use for. */
const SECTION_BYTES = 7

interface Members<M> {
  /** Equal for members that DynamoDB takes as equal. */
  readonly textOf: (member: M) => string
  readonly setOf: (members: M[]) => AttributeValue
}

function editMembers<M>(
  path: StoredPath,
  before: readonly M[],
  after: readonly M[],
  { textOf, setOf }: Members<M>,
): Edit | undefined {
  const added = without(after, before, textOf)
  const gone = without(before, after, textOf)
  if (added.length > 0 && gone.length > 0) return undefined
  const value = setOf(added.length > 0 ? added : gone)
  const actions = [Object.freeze({ path: Object.freeze(path), value })]
  const bytes = SECTION_BYTES + actionBytes(path, 4) + valueBytes(value, 4)
  return editOf(added.length > 0 ? { add: actions, bytes } : { delete: actions, bytes })
}

function without<M>(some: readonly M[], others: readonly M[], textOf: (member: M) => string): M[] {
  const texts = new Set(others.map(textOf))
  return some.filter((member) => !texts.has(textOf(member)))
}
