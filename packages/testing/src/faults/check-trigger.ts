import { OptionError } from '@sluice/core'
import type { FaultTrigger } from './fault-options.js'

/** Copies what says which calls a fault strikes, and refuses what can't be meant. */
export function checkTrigger<T extends FaultTrigger>(options: T): T {
  const { rate, times, operations, when } = options
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw new OptionError('rate', 'a number from 0 to 1', rate)
  if (times !== undefined && !(Number.isInteger(times) && times >= 0)) {
    throw new OptionError('times', 'an integer, 0 or more', times)
  }
  if (operations !== undefined && !Array.isArray(operations)) {
    throw new OptionError('operations', 'an array of operation names', operations)
  }
  if (when !== undefined && typeof when !== 'function') throw new OptionError('when', 'a function', when)
  return { ...options }
}
