import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { convertToNative } from '@aws-sdk/util-dynamodb'
import { encodeUnknown } from './encode-unknown.js'
import { InvalidValue, keyStep } from './invalid-value.js'
import { isExactNumber } from './number-codec.js'
import { setOwn } from './own-property.js'
import type { Translation } from './translation.js'
import type { ValueCodec } from './value-codec.js'
import { isBytes } from './value-kinds.js'
import { writeEncoded } from './value-text.js'

/** "Whatever DocumentClient takes": its own conversion, by the options of its `translateConfig`. */
export function unknownCodec({ marshallOptions, unmarshallOptions }: Translation): ValueCodec {
  const encode = (value: unknown, depth: number): AttributeValue => encodeUnknown(value, depth, marshallOptions ?? {})
  return {
    encode,
    write: writeEncoded(encode),
    decode: (stored) => decodeUnknown(stored, unmarshallOptions),
  }
}

// Maps and lists are walked here, the rest is the SDK's: its own walk would lose a key named `__proto__`.
function decodeUnknown(stored: AttributeValue, options: Translation['unmarshallOptions']): unknown {
  if (stored?.S !== undefined) return stored.S
  if (stored?.M !== undefined) return decodeMap(stored.M, options)
  if (stored?.L !== undefined) return decodeList(stored.L, options)
  if (stored?.B !== undefined) return new Uint8Array(stored.B)
  return decodeLeaf(stored, options)
}

function decodeMap(
  entries: Readonly<Record<string, AttributeValue>>,
  options: Translation['unmarshallOptions'],
): object {
  const decoded: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(entries)) {
    try {
      setOwn(decoded, name, decodeUnknown(value, options))
    } catch (error) {
      throw InvalidValue.within(error, keyStep(name))
    }
  }
  return decoded
}

function decodeList(elements: readonly AttributeValue[], options: Translation['unmarshallOptions']): unknown[] {
  const decoded: unknown[] = []
  try {
    for (const element of elements) decoded.push(decodeUnknown(element, options))
  } catch (error) {
    throw InvalidValue.within(error, `[${decoded.length}]`)
  }
  return decoded
}

function decodeLeaf(stored: AttributeValue, options: Translation['unmarshallOptions']): unknown {
  let decoded: unknown
  try {
    decoded = convertToNative(stored, options)
  } catch (cause) {
    throw new InvalidValue("can't be read by the SDK's conversion (see `cause`; numbers: `wrapNumbers`)", { cause })
  }
  if (stored.N !== undefined) checkExact(decoded, stored.N)
  if (decoded instanceof Set) return copySet(decoded, stored.NS)
  return decoded
}

function copySet(decoded: ReadonlySet<unknown>, numbers: readonly string[] | undefined): Set<unknown> {
  let index = 0
  for (const member of numbers === undefined ? [] : decoded) checkExact(member, numbers?.[index++] ?? '')
  return new Set([...decoded].map((member) => (isBytes(member) ? new Uint8Array(member) : member)))
}

function checkExact(decoded: unknown, text: string): void {
  if (typeof decoded !== 'number' || isExactNumber(decoded, text)) return
  throw new InvalidValue(
    "holds a number that a JavaScript number can't hold exactly: set `wrapNumbers` in the client's translateConfig, " +
      "or declare the attribute as 'decimal'",
  )
}
