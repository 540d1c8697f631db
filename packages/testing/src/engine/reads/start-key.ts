import type { IndexPosition } from '../../storage/index-entry.js'
import { keyNames } from '../../storage/key-definition.js'
import type { ErrorStyle } from '../../values/error-style.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { ownValue } from '../../values/own-value.js'
import { ServiceError } from '../../wire/service-error.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { readKey } from '../keys/primary-key.js'
import { readIndexKey } from '../keys/read-index-key.js'
import type { ReadSource } from './find-source.js'

/** Problems of a value that DynamoDB reports of a start key as of any other. */
const BARE = /contains duplicates|number set|numeric value|significant digits|number with magnitude/i

/** Brings the values of an ExclusiveStartKey to their stored form, in place. */
export function normaliseStartKey(asked: WireItem | undefined, style: ErrorStyle): void {
  if (asked === undefined) return
  try {
    normaliseItem(asked, style)
  } catch (error) {
    const isPlain = !(error instanceof ServiceError) || error.name !== 'ValidationException' || BARE.test(error.message)
    throw isPlain ? error : invalid(error.message)
  }
}

/** The position after which a Query or Scan goes on. */
export function readStartKey(source: ReadSource, asked: WireItem, operation: 'Query' | 'Scan'): IndexPosition {
  const { table, index, key } = source
  const names = new Set([...keyNames(table.definition.key), ...keyNames(key)])
  const isWhole = Object.keys(asked).length === names.size && [...names].every((name) => ownValue(asked, name))
  const hasShortText = index !== undefined || (operation === 'Query' && key.sort !== undefined)
  if (!isWhole && hasShortText) throw validationError('The provided starting key is invalid')
  try {
    const tableKey = readKey(table.definition.key, index ? pick(asked, keyNames(table.definition.key)) : asked)
    return { ...(index ? readIndexKey(key, pick(asked, keyNames(key))) : tableKey), tableKey }
  } catch (error) {
    const isPlainTable = index === undefined && key.sort === undefined
    throw invalid(error instanceof Error ? error.message : '', isPlainTable ? 'exclusive start key' : 'starting key')
  }
}

function invalid(why: string, what = 'starting key'): ServiceError {
  return validationError(`The provided ${what} is invalid: ${why}`)
}

function pick(item: WireItem, names: readonly string[]): WireItem {
  return Object.fromEntries(names.map((name) => [name, ownValue(item, name) ?? {}]))
}
