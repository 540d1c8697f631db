import { OptionError } from '@sluice/core'
import { operationNameProblem } from '../engine/operation-name.js'
import { plainTableName } from '../wire/plain-table-name.js'
import type { FaultTrigger } from './fault-options.js'

const KNOWN: readonly string[] = ['rate', 'times', 'operations', 'table', 'when'] satisfies (keyof FaultTrigger)[]

/** Copies what says which calls a fault strikes, and refuses what can't be meant. */
export function checkTrigger(options: FaultTrigger): FaultTrigger {
  for (const [name, value] of Object.entries(options)) {
    if (!KNOWN.includes(name)) throw new OptionError(name, `left out: any fault takes ${KNOWN.join(', ')}`, value)
  }
  const { rate, times, operations, table, when } = options
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw new OptionError('rate', 'a number from 0 to 1', rate)
  if (times !== undefined && !(Number.isInteger(times) && times >= 0)) {
    throw new OptionError('times', 'an integer, 0 or more', times)
  }
  if (operations !== undefined && !Array.isArray(operations)) {
    throw new OptionError('operations', 'an array of operation names', operations)
  }
  for (const [at, name] of (operations ?? []).entries()) {
    const problem = operationNameProblem(name)
    if (problem !== undefined) throw new OptionError(`operations[${at}]`, problem, name)
  }
  if (table !== undefined && typeof table !== 'string') throw new OptionError('table', "a table's name", table)
  if (when !== undefined && typeof when !== 'function') throw new OptionError('when', 'a function', when)
  return {
    ...options,
    ...(operations && { operations: [...operations] }),
    ...(table !== undefined && { table: plainTableName(table) }),
  }
}
