import type { JsonSink } from './json-sink.js'

const ZERO = 0x30
const DAY_MS = 86_400_000
const ISO_LENGTH = 24
/** Other years are written with a sign and six digits. */
const FIRST_TIME = Date.UTC(2000, 0, 1) - 730_485 * DAY_MS
const LAST_TIME = Date.UTC(10_000, 0, 1) - 1
/** Days from 0000-03-01, where this reckoning's eras of 400 years begin, to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468
const DAYS_PER_ERA = 146_097

/**
 * Adds a time as `toISOString` writes it, and says whether it did: only the years 0 to 9999 are written. The runtime's own
 * takes as long as a third of an item.
 */
export function writeIsoDate(time: number, sink: JsonSink): boolean {
  if (time < FIRST_TIME || time > LAST_TIME) return false
  const buffer = sink.roomFor(ISO_LENGTH)
  const days = Math.floor(time / DAY_MS)
  const ms = time - days * DAY_MS
  const at = sink.end
  writeDay(days + DAYS_BEFORE_1970, buffer, at)
  buffer[at + 10] = 0x54 // T
  twoDigits((ms / 3_600_000) | 0, buffer, at + 11)
  buffer[at + 13] = 0x3a // :
  twoDigits(((ms / 60_000) | 0) % 60, buffer, at + 14)
  buffer[at + 16] = 0x3a
  twoDigits(((ms / 1000) | 0) % 60, buffer, at + 17)
  buffer[at + 19] = 0x2e // .
  const thousandths = ms % 1000
  buffer[at + 20] = ZERO + ((thousandths / 100) | 0)
  twoDigits(thousandths % 100, buffer, at + 21)
  buffer[at + 23] = 0x5a // Z
  sink.end = at + ISO_LENGTH
  sink.bytes += ISO_LENGTH
  return true
}

/**
 * Writes `yyyy-mm-dd`. Years begin in March here, so that the leap day comes last.
 * Source: "chrono-Compatible Low-Level Date Algorithms", Howard Hinnant, `civil_from_days`.
 */
function writeDay(days: number, buffer: Buffer, at: number): void {
  const era = Math.floor(days / DAYS_PER_ERA)
  const dayOfEra = days - era * DAYS_PER_ERA
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0)
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const day = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  twoDigits((year / 100) | 0, buffer, at)
  twoDigits(year % 100, buffer, at + 2)
  buffer[at + 4] = 0x2d // -
  twoDigits(month, buffer, at + 5)
  buffer[at + 7] = 0x2d
  twoDigits(day, buffer, at + 8)
}

function twoDigits(value: number, buffer: Buffer, at: number): void {
  const tens = (value / 10) | 0
  buffer[at] = ZERO + tens
  buffer[at + 1] = ZERO + (value - 10 * tens)
}
