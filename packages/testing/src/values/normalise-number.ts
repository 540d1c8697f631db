import { MAX_NUMBER_DIGITS, MAX_NUMBER_EXPONENT, MIN_NUMBER_EXPONENT } from '../limits.js'

/** Why a text isn't a number that DynamoDB stores. */
export type NumberProblem = 'not-numeric' | 'overflow' | 'underflow' | 'too-many-digits'

/** A number in the one form that DynamoDB stores and returns, or what is wrong with it. */
export type NormalisedNumber =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: NumberProblem }

const PLAIN_INTEGER = /^(?:0|-?[1-9]\d{0,37})$/
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/
const MAX_EXPONENT_FIELD = 2n ** 63n
const MAX_EXPONENT_DIGITS = 19

/** Brings a number to its stored form: expanded, without leading or trailing zeros, `-0` as `0`. */
export function normaliseNumber(input: string): NormalisedNumber {
  if (PLAIN_INTEGER.test(input)) return { kind: 'number', text: input }
  const [, sign, whole = '', fraction = '', exponentText = '0'] = NUMBER.exec(input) ?? []
  if (sign === undefined || whole + fraction === '') return problem('not-numeric')
  const exponent = readExponent(exponentText)
  if (exponent === undefined) return problem('not-numeric')
  const significant = (whole + fraction).replace(/^0+/, '')
  if (significant === '') return normaliseZero(exponent)
  const magnitude = exponent + significant.length - fraction.length - 1
  const digits = withoutTrailingZeros(significant)
  if (magnitude > MAX_NUMBER_EXPONENT) return problem('overflow')
  if (magnitude < MIN_NUMBER_EXPONENT) return problem('underflow')
  if (digits.length > MAX_NUMBER_DIGITS) return problem('too-many-digits')
  return { kind: 'number', text: (sign === '-' ? '-' : '') + expand(digits, magnitude) }
}

/** The exponent, if it fits 64 bits. Digits that can't are never made a number: that would take more than linear time. */
function readExponent(text: string): number | undefined {
  const digits = text.replace(/^[+-]?0*/, '')
  if (digits.length > MAX_EXPONENT_DIGITS) return undefined
  const exponent = BigInt(`${text.startsWith('-') ? '-' : ''}${digits || '0'}`)
  return exponent >= MAX_EXPONENT_FIELD || exponent < -MAX_EXPONENT_FIELD ? undefined : Number(exponent)
}

// not by /0+$/, which tries each zero as the first of the last ones: quadratic in zeros before another digit
function withoutTrailingZeros(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** A zero still has a magnitude as written: 0e126 overflows. */
function normaliseZero(exponent: number): NormalisedNumber {
  if (exponent > MAX_NUMBER_EXPONENT) return problem('overflow')
  return exponent < MIN_NUMBER_EXPONENT ? problem('underflow') : { kind: 'number', text: '0' }
}

function expand(digits: string, magnitude: number): string {
  if (magnitude < 0) return `0.${'0'.repeat(-magnitude - 1)}${digits}`
  const wholeLength = magnitude + 1
  if (digits.length <= wholeLength) return digits.padEnd(wholeLength, '0')
  return `${digits.slice(0, wholeLength)}.${digits.slice(wholeLength)}`
}

function problem(kind: NumberProblem): NormalisedNumber {
  return { kind: 'problem', problem: kind }
}
