import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { bigintText, readBigint } from './bigint-codec.js'
import { copyBytes } from './binary-codec.js'
import { describeValue } from './describe-value.js'
import { bytesText, checkDistinct } from './distinct.js'
import { InvalidValue } from './invalid-value.js'
import type { JsonSink } from './json-sink.js'
import type { JsonReader } from './json-source.js'
import { numberText, readNumber } from './number-codec.js'
import { canonicalNumberSize } from './number-size.js'
import { readMemberOf, readMembers, readTextMember } from './read-members.js'
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
  decodeMember: undefined,
  read: readMembers('SS', readTextMember),
})

export const numberSetCodec: ValueCodec = setCodec({
  type: 'NS',
  encodeMember: numberText,
  writeMember: (member, sink) => quotedNumber(numberText(member), sink),
  wrap: (members) => ({ NS: members }),
  unwrap: (stored) => stored.NS,
  decodeMember: readNumber,
  read: readMembers('NS', readMemberOf(readNumber)),
})

export const bigintSetCodec: ValueCodec = setCodec({
  type: 'NS',
  encodeMember: bigintText,
  writeMember: (member, sink) => quotedNumber(bigintText(member), sink),
  wrap: (members) => ({ NS: members }),
  unwrap: (stored) => stored.NS,
  decodeMember: readBigint,
  read: readMembers('NS', readMemberOf(readBigint)),
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
  read: undefined,
})

interface SetKind<M> {
  readonly type: string
  readonly encodeMember: (member: unknown) => M
  /** Adds the JSON of a member; `undefined` where that is made of what `encode` gives. */
  readonly writeMember: ((member: unknown, sink: JsonSink) => void) | undefined
  readonly wrap: (members: M[]) => AttributeValue
  readonly unwrap: (stored: AttributeValue) => readonly M[] | undefined
  /** `undefined` where members are stored as they are. */
  readonly decodeMember: ((member: M) => unknown) | undefined
  readonly read: JsonReader | undefined
}

function setCodec<M>(kind: SetKind<M>): ValueCodec {
  const { type, encodeMember, writeMember, wrap, unwrap, decodeMember, read } = kind
  const before = `{"${type}":[`
  const encode = (value: unknown): AttributeValue => wrap(convertMembers(membersOf(value), encodeMember))
  return {
    encode,
    write:
      writeMember === undefined
        ? writeEncoded(encode)
        : (value, _depth, sink) => {
            sink.ascii(before)
            writeMembers(membersOf(value), writeMember, sink)
            sink.ascii(']}')
          },
    decode(stored) {
      const members = unwrap(stored)
      if (members === undefined) return nullOrMismatch(stored, type)
      return new Set(decodeMember === undefined ? members : convertMembers(members, decodeMember))
    },
    read,
  }
}

function membersOf(value: unknown): ReadonlySet<unknown> {
  if (!isSet(value)) throw new InvalidValue(`is ${describeValue(value)}, expected a Set`)
  if (value.size > 0) return value
  throw new InvalidValue("is an empty set, which DynamoDB can't store: use undefined to leave the attribute out")
}

function quotedNumber(text: string, sink: JsonSink): void {
  sink.bytes += canonicalNumberSize(text)
  sink.ascii('"')
  sink.ascii(text)
  sink.ascii('"')
}

function writeMembers(
  members: ReadonlySet<unknown>,
  write: (member: unknown, sink: JsonSink) => void,
  sink: JsonSink,
): void {
  let isFirst = true
  try {
    for (const member of members) {
      if (!isFirst) sink.ascii(',')
      isFirst = false
      write(member, sink)
    }
  } catch (error) {
    throw ofMember(error)
  }
}

function convertMembers<A, B>(members: Iterable<A>, convert: (member: A) => B): B[] {
  const converted: B[] = []
  try {
    for (const member of members) converted.push(convert(member))
  } catch (error) {
    throw ofMember(error)
  }
  return converted
}

function ofMember(error: unknown): InvalidValue {
  const { reason, errorOptions } = InvalidValue.from(error)
  return new InvalidValue(`has a member that ${reason}`, errorOptions)
}
