import type { AttributeCodec } from '@sluice/core'

/** Binary (B) for a property that is a `Buffer`: loading makes one too, where `'binary'` would make a `Uint8Array`. */
export const bufferCodec: AttributeCodec<Buffer> = Object.freeze({
  keyType: 'B',
  encode: (value) => ({ B: Uint8Array.from(value) }),
  decode: (stored) => {
    if (stored.B === undefined) throw new TypeError('Expected a binary (B) attribute for a Buffer property.')
    return Buffer.from(stored.B)
  },
} satisfies AttributeCodec<Buffer>)
