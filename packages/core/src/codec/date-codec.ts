import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { readIsoDate } from './read-iso-date.js'
import { readText } from './read-text.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { isDate } from './value-kinds.js'
import { writeIsoDate } from './write-iso-date.js'

// A time without a zone would mean another instant on each machine; digits beyond milliseconds would be lost.
const ISO_8601 = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3}0*)?)?(?:Z|[+-]\d\d:\d\d))?$/

// also for a Date of another realm, and for a subclass that tells or writes itself in another way
const { getTime, toISOString } = Date.prototype

/** The time of a valid date, in milliseconds since 1970 UTC. */
export function dateTime(value: unknown): number {
  if (!isDate(value)) throw new InvalidValue(`is ${describeValue(value)}, expected a Date`)
  const time = getTime.call(value)
  if (Number.isNaN(time)) throw new InvalidValue('is an invalid Date')
  return time
}

function isoText(value: unknown): string {
  dateTime(value)
  return toISOString.call(value as Date)
}

/** Dates as text in ISO 8601 with milliseconds, UTC: it sorts by time. */
export const dateCodec: ValueCodec = {
  encode: (value) => ({ S: isoText(value) }),
  write(value, _depth, sink) {
    const time = dateTime(value)
    sink.ascii('{"S":"')
    if (!writeIsoDate(time, sink)) {
      const text = toISOString.call(value as Date)
      sink.bytes += text.length
      sink.ascii(text)
    }
    sink.ascii('"}')
  },
  decode: (stored) => (stored.S === undefined ? nullOrMismatch(stored, 'S (a date in ISO 8601)') : readDate(stored.S)),
  read: readText('S', readDate),
}

function readDate(text: string): Date {
  const time = readIsoDate(text)
  if (time !== undefined) return new Date(time)
  const date = new Date(text)
  if (ISO_8601.test(text) && !Number.isNaN(date.getTime())) return date
  throw new InvalidValue(
    "holds a text that isn't a date in ISO 8601 with a time zone and at most milliseconds: declare it as 'string', " +
      'or give it a codec of its own',
  )
}
