import { createCipheriv, createDecipheriv, randomBytes, timingSafeEqual } from 'node:crypto'
import { type CursorKeys, digest } from './cursor-keys.js'

/** How a cursor's body is kept from being changed. */
export const KIND = { checksum: 0, signed: 1, sealed: 2 } as const

const CHECKSUM_BYTES = 8
const SIGNATURE_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const CIPHER = 'aes-256-gcm'

/** Puts a body behind its header with a checksum, or an HMAC where there are keys. */
export function sign(header: Buffer, body: Buffer, keys: CursorKeys | undefined): Buffer {
  return Buffer.concat([header, body, signatureOf(header, body, keys)])
}

/** The body of what `sign` made; `undefined` if anything of it was changed. */
export function verify(header: Buffer, rest: Buffer, keys: CursorKeys | undefined): Buffer | undefined {
  const end = rest.length - (keys === undefined ? CHECKSUM_BYTES : SIGNATURE_BYTES)
  if (end < 0) return undefined
  const body = rest.subarray(0, end)
  return timingSafeEqual(rest.subarray(end), signatureOf(header, body, keys)) ? body : undefined
}

/** Encrypts a body; nothing of it or of its header can be changed. */
export function seal(header: Buffer, body: Buffer, { encryption }: CursorKeys): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, encryption, nonce).setAAD(header)
  return Buffer.concat([header, nonce, cipher.update(body), cipher.final(), cipher.getAuthTag()])
}

/** The body of what `seal` made; `undefined` if anything of it was changed. */
export function open(header: Buffer, rest: Buffer, { encryption }: CursorKeys): Buffer | undefined {
  const end = rest.length - TAG_BYTES
  if (end < NONCE_BYTES) return undefined
  const nonce = rest.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv(CIPHER, encryption, nonce, { authTagLength: TAG_BYTES }).setAAD(header)
  decipher.setAuthTag(rest.subarray(end))
  const body = decipher.update(rest.subarray(NONCE_BYTES, end))
  try {
    return Buffer.concat([body, decipher.final()])
  } catch {
    return undefined
  }
}

function signatureOf(header: Buffer, body: Buffer, keys: CursorKeys | undefined): Buffer {
  const signature = digest(keys, header, body)
  return keys === undefined ? signature.subarray(0, CHECKSUM_BYTES) : signature
}
