import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { MAX_NESTING_LEVELS } from '../limits.js'
import { InvalidValue } from './invalid-value.js'

/** The depth of the values inside a map or list that is at `depth` itself. A cycle ends here too. */
export function depthWithin(depth: number): number {
  if (depth < MAX_NESTING_LEVELS) return depth + 1
  throw new InvalidValue(
    `is nested too deep: DynamoDB allows ${MAX_NESTING_LEVELS} maps and lists around a value (or the value holds itself)`,
  )
}

/** Refuses an encoded value that would be nested too deep at `depth`. */
export function checkNesting(value: AttributeValue, depth: number): void {
  for (const inner of value.L ?? Object.values(value.M ?? {})) checkNesting(inner, depthWithin(depth))
}
