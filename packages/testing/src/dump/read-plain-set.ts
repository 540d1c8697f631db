import { OptionError } from '@sluice/core'
import type { WireValue } from '../wire/wire-value.js'
import { readPlainScalar } from './read-plain-scalar.js'

/** The set that a list of plain members means: all texts, all numbers or all binary. */
export function readPlainSet(path: string, members: readonly unknown[]): WireValue {
  const values = Array.from(members, (member, at) => readPlainScalar(`${path}[${at}]`, member))
  // no member at all could be any of them
  if (values.length > 0) {
    const SS = values.map((value) => value?.S)
    if (SS.every(isText)) return { SS }
    const NS = values.map((value) => value?.N)
    if (NS.every(isText)) return { NS }
    const BS = values.map((value) => value?.B)
    if (BS.every(isText)) return { BS }
  }
  throw new OptionError(path, 'a list of strings, of numbers or of binary, at least one', members)
}

function isText(text: string | undefined): text is string {
  return text !== undefined
}
