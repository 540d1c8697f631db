import { canonicalNumber } from './canonical-number.js'

const ZERO = 0x30
const POINT = 0x2e
const MINUS = 0x2d
const PLAIN = /^-?\d+(?:\.\d+)?$/

/**
 * Bytes of a number by DynamoDB's item size rule: one, one more for each two digits before and each two after the point,
 * zeros at the outer ends left out, and one for a minus. As observed on AWS, whose guide calls it approximate.
 */
export function numberSize(text: string): number {
  return canonicalNumberSize(PLAIN.test(text) ? text : canonicalNumber(text))
}

/** The same of a text without an exponent. */
export function canonicalNumberSize(plain: string): number {
  const sign = plain.charCodeAt(0) === MINUS ? 1 : 0
  let start = sign
  let end = plain.length
  const point = plain.indexOf('.')
  while (plain.charCodeAt(start) === ZERO) start++
  if (point === -1) {
    while (end > start && plain.charCodeAt(end - 1) === ZERO) end--
    return start === end ? 1 : 1 + halves(end - start) + sign
  }
  while (plain.charCodeAt(end - 1) === ZERO) end--
  if (plain.charCodeAt(end - 1) === POINT) return canonicalNumberSize(plain.slice(0, point))
  const integerDigits = point - start
  if (integerDigits === 0) for (start++; plain.charCodeAt(start) === ZERO; ) start++
  const fractionDigits = integerDigits === 0 ? end - start : end - point - 1
  return 1 + halves(integerDigits) + halves(fractionDigits) + sign
}

function halves(digits: number): number {
  return (digits + 1) >> 1
}
