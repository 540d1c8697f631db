import type { JsonSink } from './json-sink.js'
import { MAX_QUICK_INTEGER, writeInteger } from './write-integer.js'

const ZERO = 0x30
const POINT = 0x2e

/**
 * Whether a number is the one with two decimals at most that is nearest to it, as prices and ratings are: those decimals
 * then are the shortest text for it, as up to 15 digits and a double always convert back to each other.
 */
export function isHundredths(value: unknown): value is number {
  if (typeof value !== 'number') return false
  const hundredths = Math.round(value * 100)
  return hundredths / 100 === value && Math.abs(hundredths) <= MAX_QUICK_INTEGER
}

/** Adds such a number that is no integer, in less time than a string takes; counts its size as `numberSize` does. */
export function writeHundredths(value: number, sink: JsonSink): void {
  const { bytes } = sink
  if (value < 0) sink.ascii('-')
  const hundredths = Math.round(Math.abs(value) * 100)
  const whole = (hundredths / 100) | 0
  const start = sink.end
  writeInteger(whole, sink)
  const digits = whole === 0 ? 0 : sink.end - start
  writeFraction(hundredths - 100 * whole, sink)
  // the fraction's one or two digits take a byte, whatever they are
  sink.bytes = bytes + 2 + ((digits + 1) >> 1) + (value < 0 ? 1 : 0)
}

function writeFraction(hundredths: number, sink: JsonSink): void {
  const buffer = sink.roomFor(3)
  const tenths = (hundredths / 10) | 0
  const last = hundredths - 10 * tenths
  buffer[sink.end++] = POINT
  buffer[sink.end++] = ZERO + tenths
  if (last !== 0) buffer[sink.end++] = ZERO + last
}
