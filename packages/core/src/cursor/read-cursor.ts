import { timeOfDay } from '../clock/time-of-day.js'
import { CursorError } from '../errors/cursor-error.js'
import { OptionError } from '../errors/option-error.js'
import { type CursorBody, printOf, readBody } from './cursor-body.js'
import { type CursorKeys, cursorKeys } from './cursor-keys.js'
import type { CursorScope } from './cursor-scope.js'
import { KIND, open, verify } from './envelope.js'
import { FORMAT } from './format.js'
import type { Position } from './position.js'
import { readPosition } from './position-text.js'

const HEADER_BYTES = 2

/**
 * The position that a cursor stands for. `option` is what it is called in messages.
 *
 * @throws {CursorError} for any other text than a cursor that was made for this query, with a secret that is known.
 * @throws {OptionError} if it is no string.
 */
export function readCursor(scope: CursorScope, cursor: unknown, option: string): Position {
  if (typeof cursor !== 'string') throw new OptionError(option, 'a cursor, as a page has it', cursor)
  const { body, keys } = openCursor(scope, cursor)
  if (!printOf(scope.source, keys).equals(body.print)) throw foreign(scope)
  checkAge(scope, body)
  const position = readPosition(scope, body.position)
  if (position === undefined) throw invalid(scope)
  return position
}

interface Opened {
  readonly body: CursorBody
  readonly keys: CursorKeys | undefined
}

function openCursor(scope: CursorScope, cursor: string): Opened {
  const bytes = Buffer.from(cursor, 'base64url')
  // several texts stand for the same bytes: only the one that is written is read
  if (bytes.length < HEADER_BYTES || bytes.toString('base64url') !== cursor) throw invalid(scope)
  if (bytes[0] !== FORMAT) throw otherVersion(scope)
  const header = bytes.subarray(0, HEADER_BYTES)
  const rest = bytes.subarray(HEADER_BYTES)
  for (const keys of candidates(scope)) {
    const body = unwrap(header, rest, keys)
    if (body !== undefined) return { body, keys }
  }
  throw invalid(scope)
}

/** With a secret, a cursor that only has a checksum is as good as forged. */
function candidates({ settings }: CursorScope): readonly (CursorKeys | undefined)[] {
  const keys = cursorKeys(settings)
  return keys.length === 0 ? [undefined] : keys
}

function unwrap(header: Buffer, rest: Buffer, keys: CursorKeys | undefined): CursorBody | undefined {
  const body = unwrapBytes(header, rest, keys)
  return body && readBody(body)
}

function unwrapBytes(header: Buffer, rest: Buffer, keys: CursorKeys | undefined): Buffer | undefined {
  switch (header[1]) {
    case KIND.checksum:
      return keys === undefined ? verify(header, rest, undefined) : undefined
    case KIND.signed:
      return keys && verify(header, rest, keys)
    case KIND.sealed:
      return keys && open(header, rest, keys)
    default:
      return undefined
  }
}

function checkAge({ className, settings, clock }: CursorScope, { madeAt }: CursorBody): void {
  const { maxAgeMs } = settings
  const age = timeOfDay(clock) - madeAt
  if (maxAgeMs === undefined || age <= maxAgeMs) return
  throw new CursorError(
    'CURSOR_EXPIRED',
    className,
    `is ${age} ms old, more than the ${maxAgeMs} ms of \`cursorMaxAge\``,
  )
}

function invalid({ className }: CursorScope): CursorError {
  return new CursorError(
    'CURSOR_INVALID',
    className,
    'is no cursor, was changed, or was made with another `cursorSecret`',
  )
}

function otherVersion({ className }: CursorScope): CursorError {
  return new CursorError('CURSOR_VERSION', className, `has a format of another version of Sluice than ${FORMAT}`)
}

function foreign({ className }: CursorScope): CursorError {
  const parts = 'table, index, key condition, filter, direction or number of segments'
  return new CursorError('CURSOR_FOREIGN', className, `comes from another query: its ${parts} differ`)
}
