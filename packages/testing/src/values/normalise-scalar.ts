import { MAX_NUMBER_DIGITS } from '../limits.js'
import { ServiceError } from '../wire/service-error.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'
import type { WireValue } from '../wire/wire-value.js'
import { type ErrorStyle, inEnvelope } from './error-style.js'
import { type NumberProblem, normaliseNumber } from './normalise-number.js'
import { numberSize } from './number-size.js'
import { olderNumberProblem } from './older-number-problem.js'

/** Bytes of a BOOL or NULL. */
const FLAG_BYTES = 1

/** Brings a scalar to its stored form, in place, and returns its size in bytes. */
export function normaliseScalar(value: WireValue, type: 'S' | 'N' | 'B' | 'BOOL' | 'NULL', style: ErrorStyle): number {
  switch (type) {
    case 'S':
      return Buffer.byteLength(value.S ?? '')
    case 'N':
      value.N = storedNumber(value.N ?? '', style)
      return numberSize(value.N)
    case 'B':
      value.B = storedBinary(value.B ?? '')
      return binarySize(value.B)
    case 'BOOL':
      return FLAG_BYTES
    case 'NULL':
      if (value.NULL === true) return FLAG_BYTES
      throw invalidParameter('Null attribute value types must have the value of true')
    default:
      return type satisfies never
  }
}

/** The stored form of a number, or DynamoDB's refusal of it. */
export function storedNumber(input: string, style: ErrorStyle): string {
  const normalised = normaliseNumber(input)
  if (normalised.kind === 'number') return normalised.text
  const problem = style === 'older' ? olderNumberProblem(normalised.problem, input) : normalised.problem
  throw validationError(inEnvelope(style, explainNumber(problem, input, style)))
}

/** The stored form of base64: DynamoDB compares bytes, so two spellings of one value must become one text. */
export function storedBinary(input: string): string {
  if (input.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(input)) {
    throw new ServiceError('SerializationException', 'Invalid length for a base64-encoded string or illegal character')
  }
  return input.endsWith('=') ? Buffer.from(input, 'base64').toString('base64') : input
}

/** Bytes that a base64 text stands for. */
export function binarySize(stored: string): number {
  return Buffer.byteLength(stored, 'base64')
}

/** DynamoDB's words for what is wrong with a number. */
export function explainNumber(problem: NumberProblem, input: string, style: ErrorStyle): string {
  switch (problem) {
    case 'overflow':
      return 'Number overflow. Attempting to store a number with magnitude larger than supported range'
    case 'underflow':
      return 'Number underflow. Attempting to store a number with magnitude smaller than supported range'
    case 'too-many-digits':
      return `Attempting to store more than ${MAX_NUMBER_DIGITS} significant digits in a Number`
    case 'not-numeric':
      return input === '' && style === 'older'
        ? 'The parameter cannot be converted to a numeric value'
        : `The parameter cannot be converted to a numeric value: ${input}`
    default:
      return problem satisfies never
  }
}
