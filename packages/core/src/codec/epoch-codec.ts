import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { dateTime } from './date-codec.js'
import { InvalidValue } from './invalid-value.js'
import { readNumber } from './number-codec.js'
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
  decode: (stored) => readEpoch(stored, 1000),
}

/** Dates as milliseconds since 1970 UTC. */
export const epochMsCodec: ValueCodec = {
  encode: (value) => ({ N: String(dateTime(value)) }),
  write: (value, _depth, sink) => writeNumber(String(dateTime(value)), sink),
  decode: (stored) => readEpoch(stored, 1),
}

function secondsText(value: unknown): string {
  return String(Math.floor(dateTime(value) / 1000))
}

function readEpoch(stored: AttributeValue, milliseconds: number): Date | null {
  if (stored.N === undefined) return nullOrMismatch(stored, 'N')
  const count = readNumber(stored.N)
  const date = new Date(count * milliseconds)
  if (Number.isInteger(count) && !Number.isNaN(date.getTime())) return date
  throw new InvalidValue(
    `holds a number that isn't a whole number of ${milliseconds === 1 ? 'milliseconds' : 'seconds'} that a Date can hold`,
  )
}
