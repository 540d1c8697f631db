import { invalidParameter, validationError } from '../wire/validation-error.js'
import { compareKeys } from './compare-keys.js'
import { type ErrorStyle, inEnvelope } from './error-style.js'
import { firstRepeat } from './first-repeat.js'

/** The types of sets, by the name of their member. */
export type SetType = 'SS' | 'NS' | 'BS'

/** The refusal of a set in which a member is found twice. It doesn't name the members of a number set. */
export function duplicateMembers(type: SetType, members: readonly string[], style: ErrorStyle): Error {
  if (style === 'older') return inOlderWords(type, members)
  const listed = byteOrderUntilRepeat(type, members).map((member) => JSON.stringify(member))
  const text = type === 'NS' ? 'Input collection contains duplicates.' : sentence(type, listed.join(SEPARATOR[type]))
  return validationError(inEnvelope(style, invalidParameter(text).message))
}

const SEPARATOR = { SS: ', ', BS: ',' } as const

function inOlderWords(type: SetType, members: readonly string[]): Error {
  if (type === 'NS') return validationError('Input collection contains duplicates')
  return invalidParameter(sentence(type, members.join(', ')))
}

function sentence(type: 'SS' | 'BS', listed: string): string {
  return `Input collection [${listed}]${type === 'BS' ? 'of type BS' : ''} contains duplicates.`
}

/** The members as DynamoDB lists them: those before the first repeat in the order of their bytes, the rest as sent. */
function byteOrderUntilRepeat(type: SetType, members: readonly string[]): readonly string[] {
  const repeat = firstRepeat(members)
  const before = members.slice(0, repeat).sort((left, right) => compareKeys(type === 'BS' ? 'B' : 'S', left, right))
  return [...before, ...members.slice(repeat)]
}
