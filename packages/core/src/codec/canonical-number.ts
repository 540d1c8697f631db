import { MAX_NUMBER_DIGITS, MAX_NUMBER_EXPONENT, MIN_NUMBER_EXPONENT } from '../limits.js'
import { InvalidValue } from './invalid-value.js'

const CANONICAL_INTEGER = /^(?:0|-?[1-9]\d{0,37})$/
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/**
 * A number in the one form in which DynamoDB stores it: no exponent, no leading or trailing zeros, no `-0`. Works on
 * the text, so no digit is ever lost. Source: "Number" under "Data types", Amazon DynamoDB Developer Guide.
 *
 * @throws {InvalidValue} for what DynamoDB refuses: no number, over 38 significant digits, a magnitude outside
 * 1E-130 … 9.99E+125.
 */
export function canonicalNumber(text: string): string {
  if (CANONICAL_INTEGER.test(text)) return text
  const match = NUMBER.exec(text)
  const [, sign = '', integer = '', fraction = '', exponentText = '0'] = match ?? []
  if (integer === '' && fraction === '') throw new InvalidValue('is not a number that DynamoDB can read')
  const exponent = Number(exponentText)
  const padded = integer + fraction
  const digits = padded.replace(/^0+/, '').replace(/0+$/, '')
  if (digits === '') {
    // DynamoDB looks at the exponent of a zero too
    if (exponent > MAX_NUMBER_EXPONENT) throw overflow()
    return '0'
  }
  if (digits.length > MAX_NUMBER_DIGITS) {
    throw new InvalidValue(`has more than ${MAX_NUMBER_DIGITS} significant digits, the most that DynamoDB stores`)
  }
  const leadingZeros = /^0*/.exec(padded)?.[0].length ?? 0
  const integerDigits = integer.length - leadingZeros + exponent
  if (integerDigits - 1 > MAX_NUMBER_EXPONENT) throw overflow()
  if (integerDigits - 1 < MIN_NUMBER_EXPONENT) {
    throw new InvalidValue(`has a magnitude below 1E${MIN_NUMBER_EXPONENT}, the smallest that DynamoDB stores`)
  }
  return (sign === '-' ? '-' : '') + placePoint(digits, integerDigits)
}

function placePoint(digits: string, integerDigits: number): string {
  if (integerDigits <= 0) return `0.${'0'.repeat(-integerDigits)}${digits}`
  if (integerDigits >= digits.length) return digits.padEnd(integerDigits, '0')
  return `${digits.slice(0, integerDigits)}.${digits.slice(integerDigits)}`
}

function overflow(): InvalidValue {
  return new InvalidValue(`has a magnitude above 9.99E+${MAX_NUMBER_EXPONENT}, the largest that DynamoDB stores`)
}
