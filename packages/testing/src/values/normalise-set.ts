import { invalidParameter, validationError } from '../wire/validation-error.js'
import type { WireValue } from '../wire/wire-value.js'
import { duplicateMembers, type SetType } from './duplicate-members.js'
import { type ErrorStyle, inEnvelope } from './error-style.js'
import { binarySize, storedBinary, storedNumber } from './normalise-scalar.js'
import { numberSize } from './number-size.js'

/** Brings a set to its stored form, in place, and returns its size in bytes. Members are compared as DynamoDB does. */
export function normaliseSet(value: WireValue, type: SetType, style: ErrorStyle): number {
  const given = value[type] ?? []
  if (given.length === 0) throw validationError(inEnvelope(style, invalidParameter(EMPTY[type]).message))
  const stored =
    type === 'SS' ? given : given.map(type === 'NS' ? (member) => storedNumber(member, style) : storedBinary)
  if (new Set(stored).size !== stored.length) throw duplicateMembers(type, stored, style)
  value[type] = stored
  let size = 0
  for (const member of stored) size += memberSize(type, member)
  return size
}

const EMPTY: Readonly<Record<SetType, string>> = {
  SS: 'An string set  may not be empty',
  NS: 'An number set  may not be empty',
  BS: 'Binary sets should not be empty',
}

function memberSize(type: SetType, member: string): number {
  if (type === 'NS') return numberSize(member)
  return type === 'BS' ? binarySize(member) : Buffer.byteLength(member)
}
