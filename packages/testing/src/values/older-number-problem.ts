import type { NumberProblem } from './normalise-number.js'

const MAX_EXPONENT_FIELD = 2 ** 31 - 1
const EXPONENT = /[eE]([+-]?\d+)$/

/**
 * What DynamoDB's older layer finds wrong with a number, given what the current one does. It reads the exponent in 32 bits:
 * 1e2147483647 is too small for it (measured on AWS in October 2026), one that is longer no number (seen on DynamoDB Local).
 */
export function olderNumberProblem(problem: NumberProblem, input: string): NumberProblem {
  const exponent = Number(EXPONENT.exec(input)?.[1] ?? 0)
  if (Math.abs(exponent) > MAX_EXPONENT_FIELD) return 'not-numeric'
  return problem === 'overflow' && exponent === MAX_EXPONENT_FIELD ? 'underflow' : problem
}
