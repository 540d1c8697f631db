import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { bigintText, readBigint } from './bigint-codec.js'
import { copyBytes } from './binary-codec.js'
import { describeValue } from './describe-value.js'
import { bytesText, checkDistinct } from './distinct.js'
import { InvalidValue } from './invalid-value.js'
import { numberText, readNumber } from './number-codec.js'
import { numberSize } from './number-size.js'
import type { SizeTally } from './size-tally.js'
import { nullOrMismatch } from './stored-type.js'
import { stringText } from './string-text.js'
import type { ValueCodec } from './value-codec.js'
import { isSet } from './value-kinds.js'
import { writeEncoded } from './value-text.js'
import { writeString } from './write-string.js'

export const stringSetCodec: ValueCodec = setCodec({
  type: 'SS',
  encodeMember: stringText,
  writeMember: writeString,
  wrap: (members) => ({ SS: members }),
  unwrap: (stored) => stored.SS,
  decodeMember: (member) => member,
})

export const numberSetCodec: ValueCodec = setCodec({
  type: 'NS',
  encodeMember: numberText,
  writeMember: (member, tally) => quotedNumber(numberText(member), tally),
  wrap: (members) => ({ NS: members }),
  unwrap: (stored) => stored.NS,
  decodeMember: readNumber,
})

export const bigintSetCodec: ValueCodec = setCodec({
  type: 'NS',
  encodeMember: bigintText,
  writeMember: (member, tally) => quotedNumber(bigintText(member), tally),
  wrap: (members) => ({ NS: members }),
  unwrap: (stored) => stored.NS,
  decodeMember: readBigint,
})

export const binarySetCodec: ValueCodec = setCodec({
  type: 'BS',
  encodeMember: copyBytes,
  writeMember: undefined,
  wrap(members) {
    // a JavaScript Set holds equal byte arrays twice
    checkDistinct(members, bytesText)
    return { BS: members }
  },
  unwrap: (stored) => stored.BS,
  decodeMember: copyBytes,
})

interface SetKind<M> {
  readonly type: string
  readonly encodeMember: (member: unknown) => M
  /** The JSON of a member; `undefined` where that is made of what `encode` gives. */
  readonly writeMember: ((member: unknown, tally: SizeTally) => string) | undefined
  readonly wrap: (members: M[]) => AttributeValue
  readonly unwrap: (stored: AttributeValue) => readonly M[] | undefined
  readonly decodeMember: (member: M) => unknown
}

function setCodec<M>({ type, encodeMember, writeMember, wrap, unwrap, decodeMember }: SetKind<M>): ValueCodec {
  const encode = (value: unknown): AttributeValue => wrap(convertMembers(membersOf(value), encodeMember))
  return {
    encode,
    write:
      writeMember === undefined
        ? writeEncoded(encode)
        : (value, _depth, tally) => {
            const members = convertMembers(membersOf(value), (member) => writeMember(member, tally))
            return `{"${type}":[${members.join(',')}]}`
          },
    decode(stored) {
      const members = unwrap(stored)
      return members === undefined ? nullOrMismatch(stored, type) : new Set(convertMembers(members, decodeMember))
    },
  }
}

function membersOf(value: unknown): ReadonlySet<unknown> {
  if (!isSet(value)) throw new InvalidValue(`is ${describeValue(value)}, expected a Set`)
  if (value.size > 0) return value
  throw new InvalidValue("is an empty set, which DynamoDB can't store: use undefined to leave the attribute out")
}

function quotedNumber(text: string, tally: SizeTally): string {
  tally.bytes += numberSize(text)
  return `"${text}"`
}

function convertMembers<A, B>(members: Iterable<A>, convert: (member: A) => B): B[] {
  const converted: B[] = []
  try {
    for (const member of members) converted.push(convert(member))
  } catch (error) {
    const { reason, errorOptions } = InvalidValue.from(error)
    throw new InvalidValue(`has a member that ${reason}`, errorOptions)
  }
  return converted
}
