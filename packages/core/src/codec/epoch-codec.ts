import { dateTime } from './date-codec.js'
import { InvalidValue } from './invalid-value.js'
import { readNumber } from './number-codec.js'
import { readText } from './read-text.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { writeNumber } from './write-number.js'

/**
 * Dates as whole seconds since 1970 UTC; milliseconds are cut off. DynamoDB's time to live reads this form.
 * Source: "Using time to live (TTL)", Amazon DynamoDB Developer Guide.
 */
export const epochSecondsCodec: ValueCodec = {
  encode: (value) => ({ N: secondsText(value) }),
  write: (value, _depth, sink) => writeNumber(secondsText(value), sink),
  decode: (stored) => (stored.N === undefined ? nullOrMismatch(stored, 'N') : readEpochSeconds(stored.N)),
  read: readText('N', readEpochSeconds),
}

/** Dates as milliseconds since 1970 UTC. */
export const epochMsCodec: ValueCodec = {
  encode: (value) => ({ N: String(dateTime(value)) }),
  write: (value, _depth, sink) => writeNumber(String(dateTime(value)), sink),
  decode: (stored) => (stored.N === undefined ? nullOrMismatch(stored, 'N') : readEpochMs(stored.N)),
  read: readText('N', readEpochMs),
}

function secondsText(value: unknown): string {
  return String(Math.floor(dateTime(value) / 1000))
}

function readEpochSeconds(text: string): Date {
  return readEpoch(text, 1000)
}

function readEpochMs(text: string): Date {
  return readEpoch(text, 1)
}

function readEpoch(text: string, milliseconds: number): Date {
  const count = readNumber(text)
  const date = new Date(count * milliseconds)
  if (Number.isInteger(count) && !Number.isNaN(date.getTime())) return date
  throw new InvalidValue(
    `holds a number that isn't a whole number of ${milliseconds === 1 ? 'milliseconds' : 'seconds'} that a Date can hold`,
  )
}
