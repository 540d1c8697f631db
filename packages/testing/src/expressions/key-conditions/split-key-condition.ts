import { validationError } from '../../wire/validation-error.js'
import type { Condition, SortCondition } from '../syntax.js'
import { readKeyTest } from './read-key-test.js'

const PARAMETER = 'KeyConditionExpression'

/**
 * Splits a key condition into what it asks of each attribute. It needs no table: DynamoDB refuses what can be no key
 * condition before it looks for one.
 */
export function splitKeyCondition(condition: Condition): ReadonlyMap<string, SortCondition> {
  const asked = new Map<string, SortCondition>()
  for (const conjunct of conjuncts(condition)) {
    const test = readKeyTest(conjunct)
    if (asked.has(test.name)) {
      throw validationError(`Invalid ${PARAMETER}: ${PARAMETER}s must only contain one condition per key`)
    }
    asked.set(test.name, test.condition)
  }
  return asked
}

function conjuncts(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' ? condition.conditions.flatMap(conjuncts) : [condition]
}
