import { OptionError } from '@sluice/core'
import type { WireValue } from '../wire/wire-value.js'
import { isJsonObject } from './is-json-object.js'

/** The value that plain JSON means if it means one of a scalar type. */
export function readPlainScalar(path: string, value: unknown): WireValue | undefined {
  if (value === null) return { NULL: true }
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'boolean') return { BOOL: value }
  if (typeof value === 'number') return { N: readNumber(path, value) }
  const [name, member] = onlyEntry(value) ?? []
  if (typeof member !== 'string') return undefined
  if (name === '$number') return { N: member }
  return name === '$binary' ? { B: member } : undefined
}

/** The member of a JSON object that has one and no more. */
export function onlyEntry(value: unknown): readonly [string, unknown] | undefined {
  const [entry, another] = isJsonObject(value) ? Object.entries(value) : []
  return another === undefined ? entry : undefined
}

function readNumber(path: string, number: number): string {
  // JSON.parse rounds larger ones without a word
  if (!Number.isInteger(number) || Number.isSafeInteger(number)) return String(number)
  throw new OptionError(path, '`{ "$number": "..." }`, as JSON.parse rounds whole numbers beyond 2^53 - 1', number)
}
