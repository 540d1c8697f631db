import { OptionError } from '../errors/option-error.js'
import { flag, milliseconds } from './check-option.js'

/** How the cursors of a session's queries and scans are made and read. */
export interface CursorOptions {
  /**
   * Signs cursors, so that a changed or forged one is refused: at least 16 random bytes, a string counts by its UTF-8 bytes.
   * Several for rotation: the first makes cursors, all are known when one is read. Default: none, so cursors can be forged.
   */
  readonly cursorSecret?: string | Uint8Array | readonly (string | Uint8Array)[]
  /** Encrypt cursors, so that they reveal no key values. Needs a `cursorSecret`. Default: `false`. */
  readonly encryptCursors?: boolean
  /** Milliseconds for which a cursor is taken, 0 or more. Default: for ever. */
  readonly cursorMaxAge?: number
}

/** Cursor options, checked and copied. */
export interface CursorSettings {
  /** The first makes cursors. Empty: cursors have a checksum only. */
  readonly secrets: readonly Uint8Array[]
  readonly encrypt: boolean
  readonly maxAgeMs: number | undefined
}

/** The names of the options, for owners that have others too. */
export const CURSOR_OPTIONS: readonly (keyof CursorOptions)[] = ['cursorSecret', 'encryptCursors', 'cursorMaxAge']

/** Shorter ones could be guessed. Source: NIST SP 800-107, at least 112 bits for an HMAC key. */
const MIN_SECRET_BYTES = 16

/** Copies and validates cursor options. */
export function checkCursorOptions(options: CursorOptions): CursorSettings {
  const { cursorSecret, encryptCursors, cursorMaxAge } = options
  const secrets = checkSecrets(cursorSecret)
  const encrypt = flag('encryptCursors', encryptCursors, false)
  if (encrypt && secrets.length === 0) {
    throw new OptionError('encryptCursors', 'left out where no `cursorSecret` is given', encryptCursors)
  }
  return Object.freeze({ secrets, encrypt, maxAgeMs: milliseconds('cursorMaxAge', cursorMaxAge, undefined) })
}

function checkSecrets(option: unknown): readonly Uint8Array[] {
  if (option === undefined) return []
  const several: readonly unknown[] = Array.isArray(option) ? option : [option]
  if (several.length === 0) throw new OptionError('cursorSecret', 'one secret or several, not an empty list', option)
  return Object.freeze(several.map(checkSecret))
}

function checkSecret(secret: unknown): Uint8Array {
  if (typeof secret !== 'string' && !(secret instanceof Uint8Array)) {
    throw new OptionError('cursorSecret', 'a string or bytes, or a list of them', secret)
  }
  const bytes = typeof secret === 'string' ? Buffer.from(secret) : Uint8Array.from(secret)
  if (bytes.length >= MIN_SECRET_BYTES) return bytes
  // the secret itself has no place in a message
  throw new OptionError('cursorSecret', `at least ${MIN_SECRET_BYTES} random bytes long`, bytes.length)
}
