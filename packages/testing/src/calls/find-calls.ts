import { OptionError } from '@sluice/core'
import { type OperationName, operationNameProblem } from '../engine/operation-name.js'
import { plainTableName } from '../wire/plain-table-name.js'
import type { CallOutcome, RecordedCall } from './recorded-call.js'

/** Which calls `findCalls` finds. Everything that is given must hold. */
export interface CallFilter {
  /** The operation's name, for example `Query`. */
  readonly operation?: OperationName
  /** A table that the call touches, by its name or ARN. */
  readonly table?: string
  /** How the call ended, for example `ok`. */
  readonly outcome?: CallOutcome
}

const KNOWN: readonly string[] = ['operation', 'table', 'outcome'] satisfies (keyof CallFilter)[]

/** The calls for which all of a filter holds. A filter that can't be meant is refused: it would find no call, silently. */
export function findCalls(calls: readonly RecordedCall[], filter: CallFilter): readonly RecordedCall[] {
  checkFilter(filter)
  const { operation, outcome } = filter
  const table = filter.table === undefined ? undefined : plainTableName(filter.table)
  return calls.filter(
    (call) =>
      (operation === undefined || call.operation === operation) &&
      (table === undefined || call.tables.includes(table)) &&
      (outcome === undefined || call.outcome === outcome),
  )
}

function checkFilter(filter: CallFilter): void {
  for (const [name, value] of Object.entries(filter)) {
    if (!KNOWN.includes(name)) throw new OptionError(name, `left out: calls are found by ${KNOWN.join(', ')}`, value)
    if (value !== undefined && typeof value !== 'string') throw new OptionError(name, 'a string', value)
  }
  if (filter.operation === undefined) return
  const problem = operationNameProblem(filter.operation)
  if (problem !== undefined) throw new OptionError('operation', problem, filter.operation)
}
