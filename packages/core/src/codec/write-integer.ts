import type { JsonSink } from './json-sink.js'

const ZERO = 0x30
const MINUS = 0x2d
const MAX_DIGITS = 10

/** Up to this, digits are got by 32-bit arithmetic, in less time than a string takes to be made. */
export const MAX_QUICK_INTEGER = 999_999_999

/** Adds the digits of an integer of up to `MAX_QUICK_INTEGER` and counts its size as `numberSize` does. */
export function writeInteger(value: number, sink: JsonSink): void {
  if (value === 0) {
    sink.bytes++
    sink.ascii('0')
    return
  }
  const buffer = sink.roomFor(MAX_DIGITS)
  let rest = value < 0 ? -value : value
  let at = sink.end
  if (value < 0) buffer[at++] = MINUS
  const digits = countDigits(rest)
  let trailingZeros = 0
  let isTrailing = true
  for (let place = at + digits - 1; place >= at; place--) {
    const quotient = (rest / 10) | 0
    const digit = rest - quotient * 10
    if (digit !== 0) isTrailing = false
    else if (isTrailing) trailingZeros++
    buffer[place] = ZERO + digit
    rest = quotient
  }
  sink.end = at + digits
  sink.bytes += 1 + ((digits - trailingZeros + 1) >> 1) + (value < 0 ? 1 : 0)
}

function countDigits(value: number): number {
  let digits = 1
  for (let limit = 10; value >= limit; limit *= 10) digits++
  return digits
}
