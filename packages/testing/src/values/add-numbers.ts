import { validationError } from '../wire/validation-error.js'
import { normaliseNumber } from './normalise-number.js'
import { explainNumber } from './normalise-scalar.js'

/** The exact sum of two stored numbers in stored form; an error where DynamoDB can't store it. */
export function addNumbers(left: string, right: string): string {
  const [one, other] = [readDecimal(left), readDecimal(right)]
  const scale = Math.max(one.scale, other.scale)
  return storedResult(atScale(one, scale) + atScale(other, scale), scale)
}

/** The exact difference of two stored numbers in stored form; an error where DynamoDB can't store it. */
export function subtractNumbers(left: string, right: string): string {
  return addNumbers(left, right.startsWith('-') ? right.slice(1) : `-${right}`)
}

/** A number as digits with the point `scale` places from their end. */
interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

function readDecimal(stored: string): Decimal {
  const [whole = '', fraction = ''] = stored.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

function atScale({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}

function storedResult(digits: bigint, scale: number): string {
  const text = `${digits}e-${scale}`
  const result = normaliseNumber(text)
  if (result.kind === 'number') return result.text
  // a result with too many digits is told as an overflow, unlike such a number in a request
  const problem = result.problem === 'too-many-digits' ? 'overflow' : result.problem
  throw validationError(explainNumber(problem, text, 'bare'))
}
