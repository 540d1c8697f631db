import { OptionError } from '../errors/option-error.js'
import { abortSignal, knownOptions, positiveInteger } from '../options/check-option.js'
import type { ReadBudget } from '../read/pages/read-request.js'

/** Copies and validates the budget of a query or scan. */
export function checkBudget(budget: ReadBudget): ReadBudget {
  knownOptions('budget', budget, ['maxPages', 'maxReadUnits', 'signal'])
  const { maxPages, maxReadUnits } = budget
  const signal = abortSignal('budget.signal', budget.signal)
  return Object.freeze({
    ...(maxPages !== undefined && { maxPages: positiveInteger('budget.maxPages', maxPages, 1) }),
    ...(maxReadUnits !== undefined && { maxReadUnits: readUnits(maxReadUnits) }),
    ...(signal !== undefined && { signal }),
  })
}

function readUnits(value: unknown): number {
  if (typeof value === 'number' && value > 0) return value
  throw new OptionError('budget.maxReadUnits', 'a number of read units above 0', value)
}
