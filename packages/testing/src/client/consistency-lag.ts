import { OptionError } from '@sluice/core'

/** How far eventually consistent reads lag behind, in milliseconds on the clock, each 0 or more. Default of each: 0. */
export interface ConsistencyLag {
  /** Reads of tables and of local indexes, unless they ask for consistency. */
  readonly tables?: number
  /** Reads of global indexes, none of which is ever consistent. */
  readonly globalIndexes?: number
}

const NAMES: readonly string[] = ['tables', 'globalIndexes']

/** The lag of each kind of read, checked; a number is the lag of both. */
export function readConsistencyLag(given: number | ConsistencyLag): Required<ConsistencyLag> {
  if (typeof given === 'number') return Object.freeze({ tables: milliseconds('', given), globalIndexes: given })
  if (typeof given !== 'object' || given === null) throw refusal('', given)
  const unknown = Object.keys(given).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) {
    throw new OptionError(
      `consistencyLag.${unknown}`,
      `left out: there are ${NAMES.join(' and ')}`,
      Reflect.get(given, unknown),
    )
  }
  const { tables = 0, globalIndexes = 0 } = given
  return Object.freeze({
    tables: milliseconds('.tables', tables),
    globalIndexes: milliseconds('.globalIndexes', globalIndexes),
  })
}

function milliseconds(member: string, value: number): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  throw refusal(member, value)
}

function refusal(member: string, value: unknown): OptionError {
  return new OptionError(`consistencyLag${member}`, 'a number of milliseconds, 0 or more', value)
}
