import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { bigintText, readBigint } from './bigint-codec.js'
import { copyBytes } from './binary-codec.js'
import { describeValue } from './describe-value.js'
import { bytesText, checkDistinct } from './distinct.js'
import { InvalidValue } from './invalid-value.js'
import { numberText, readNumber } from './number-codec.js'
import { nullOrMismatch } from './stored-type.js'
import { stringText } from './string-codec.js'
import type { ValueCodec } from './value-codec.js'
import { isSet } from './value-kinds.js'
import { writeEncoded } from './value-text.js'

export const stringSetCodec: ValueCodec = setCodec({
  type: 'SS',
  encodeMember: stringText,
  wrap: (members) => ({ SS: members }),
  unwrap: (stored) => stored.SS,
  decodeMember: (member) => member,
})

export const numberSetCodec: ValueCodec = setCodec({
  type: 'NS',
  encodeMember: numberText,
  wrap: (members) => ({ NS: members }),
  unwrap: (stored) => stored.NS,
  decodeMember: readNumber,
})

export const bigintSetCodec: ValueCodec = setCodec({
  type: 'NS',
  encodeMember: bigintText,
  wrap: (members) => ({ NS: members }),
  unwrap: (stored) => stored.NS,
  decodeMember: readBigint,
})

export const binarySetCodec: ValueCodec = setCodec({
  type: 'BS',
  encodeMember: copyBytes,
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
  readonly wrap: (members: M[]) => AttributeValue
  readonly unwrap: (stored: AttributeValue) => readonly M[] | undefined
  readonly decodeMember: (member: M) => unknown
}

function setCodec<M>({ type, encodeMember, wrap, unwrap, decodeMember }: SetKind<M>): ValueCodec {
  const encode = (value: unknown): AttributeValue => {
    if (!isSet(value)) throw new InvalidValue(`is ${describeValue(value)}, expected a Set`)
    if (value.size === 0) {
      throw new InvalidValue("is an empty set, which DynamoDB can't store: use undefined to leave the attribute out")
    }
    return wrap(convertMembers(value, encodeMember))
  }
  return {
    encode,
    write: writeEncoded(encode),
    decode(stored) {
      const members = unwrap(stored)
      return members === undefined ? nullOrMismatch(stored, type) : new Set(convertMembers(members, decodeMember))
    },
  }
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
