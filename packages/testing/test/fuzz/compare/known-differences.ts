import { isDeepStrictEqual } from 'node:util'
import type { WireItem } from '#src/wire/wire-value.js'
import type { Step } from '../requests/step.js'
import { type Answer, errorName, errorText } from '../sides/answer.js'
import { isPartOf } from './is-piece-of.js'
import { normaliseAnswer, normaliseItem } from './normalise-answer.js'
import { saysTheSame } from './says-the-same.js'

/** Both answers to a step. */
export interface Compared {
  readonly step: Step
  readonly fake: Answer
  readonly server: Answer
  /** Whether an item that the step is about was not there before. */
  readonly isMissing: boolean
}

/** A way in which DynamoDB Local differs from DynamoDB. */
export interface KnownDifference {
  /** What DynamoDB does. */
  readonly title: string
  /** What DynamoDB Local does instead. */
  readonly instead: string
  /** What says that AWS does as the fake does. */
  readonly source: string
  readonly matches: (compared: Compared) => boolean
}

/** The difference that an answer may not show. */
export const UNMADE = 'REMOVE and DELETE in an item that is not there do nothing'

/** Every way in which DynamoDB Local was found to differ; the first that matches counts. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    title: 'UPDATED_OLD and UPDATED_NEW have the changed pieces only',
    instead: 'returns the whole attribute',
    source: 'fact 34',
    matches: ({ step, fake, server }) =>
      hasUpdatedPieces(step) && bothDone(fake, server) && isPartOf(attributes(fake), attributes(server)),
  },
  {
    title: 'an action that is invalid for its key or item cancels its transaction',
    instead: 'refuses the whole request',
    source: 'facts 18, 41',
    matches: ({ step, fake, server }) =>
      step.operation.startsWith('Transact') &&
      errorName(server) === 'ValidationException' &&
      invalidReasons(fake).some((text) => saysTheSame(text, errorText(server)) || areUnfit(text, errorText(server))),
  },
  {
    title: 'after the first invalid action of a transaction no other is told of',
    instead: 'tells all reasons',
    source: 'fact 41',
    matches: ({ fake, server }) =>
      /\bValidationError\b/.test(errorText(fake)) && /\bValidationError\b/.test(errorText(server)),
  },
  {
    title: 'two condition checks of one item are refused too',
    instead: 'looks at both',
    source: 'fact 41',
    matches: ({ step, fake }) =>
      /multiple operations on one item/.test(errorText(fake)) &&
      JSON.stringify(step.inputs).includes('"ConditionCheck"'),
  },
  {
    title: 'what is wrong with a key is told as a reason',
    instead: 'tells no reasons where a key has another number of attributes',
    source: 'fact 41',
    matches: ({ fake, server }) =>
      invalidReasons(fake).length > 0 &&
      errorName(server) === 'TransactionCanceledException' &&
      server.body.CancellationReasons === undefined,
  },
  {
    title: 'of two mistakes in an update another may be named',
    instead: 'looks at paths before operands',
    source: 'no order is known',
    matches: ({ fake, server }) => areUnfit(errorText(fake), errorText(server)),
  },
  {
    title: 'an operator that is none is refused',
    instead: 'fails with a 500',
    source: 'fact 5',
    matches: ({ fake, server }) => /enum value set/.test(errorText(fake)) && server.status === 500,
  },
  {
    title: 'a value alias in a path is not defined',
    instead: 'tells of an internal error',
    source: 'fact 25',
    matches: ({ fake, server }) =>
      /attribute name: :/.test(errorText(fake)) && /Internal server error/.test(errorText(server)),
  },
  {
    title: UNMADE,
    instead: 'makes the item, or refuses the path',
    source: 'facts 30, 33',
    matches: ({ step, isMissing, fake, server }) =>
      isMissing &&
      [undefined, 'TransactionCanceledException'].includes(errorName(fake)) &&
      /\b(?:REMOVE|DELETE)\b/.test(JSON.stringify(step.inputs)) &&
      (isUnfit(server) || (bothDone(fake, server) && fake.body.Attributes === undefined)),
  },
  {
    title: 'a position that a page ended at can be gone on from',
    instead: 'refuses a position at the end of the condition',
    source: 'fact 37',
    matches: ({ step, fake, server }) =>
      step.operation === 'Query' &&
      errorName(fake) === undefined &&
      /starting key does not match the range key predicate/.test(errorText(server)),
  },
  {
    title: 'a page that ends at its limit tells where, also if nothing more can come',
    instead: 'has no LastEvaluatedKey where one item at most can match',
    source: 'fact 37',
    matches: ({ step, fake, server }) => {
      if (step.operation !== 'Query' || !bothDone(fake, server)) return false
      const { LastEvaluatedKey, ...rest } = normaliseAnswer(fake, step) as Record<string, unknown>
      return LastEvaluatedKey !== undefined && isDeepStrictEqual(rest, normaliseAnswer(server, step))
    },
  },
  {
    title: 'if_not_exists needs its second operand only where the first is missing',
    instead: 'wants both to be there',
    source: 'Developer Guide, "Using update expressions": otherwise, it evaluates to path',
    matches: ({ step, fake, server }) =>
      !isUnfit(fake) &&
      /attribute that does not exist in the item/.test(errorText(server)) &&
      JSON.stringify(step.inputs).includes('if_not_exists('),
  },
  {
    title: 'a request is checked before what is stored is looked at',
    instead: 'looks at the condition, or applies earlier actions, first',
    source: 'facts 7, 41',
    matches: ({ fake, server }) => isChecked(fake) && dependsOnItem(server),
  },
  {
    title: 'an update that makes an index key of another type is refused',
    instead: 'stores it',
    source: 'fact 16',
    matches: ({ fake, server }) =>
      /Type mismatch for Index Key|secondary index key to unsupported type/.test(JSON.stringify(fake.body)) &&
      errorName(server) === undefined,
  },
  {
    title: 'nesting is checked before what is done with the value',
    instead: 'looks at the types of operands first, and only at what is stored',
    source: 'fact 15',
    matches: ({ fake, server }) =>
      /Nesting Levels/.test(errorText(fake)) && [undefined, 'ValidationException'].includes(errorName(server)),
  },
]

// refused without a look at the item
function isChecked(answer: Answer): boolean {
  const name = errorName(answer)
  if (name === 'TransactionCanceledException') return /\bValidationError\b/.test(errorText(answer))
  return (name === 'ValidationException' || name === 'ResourceNotFoundException') && !isUnfit(answer)
}

function dependsOnItem(answer: Answer): boolean {
  return isUnfit(answer) || /ConditionalCheckFailed/.test(`${errorName(answer)} ${errorText(answer)}`)
}

const UNFIT = [
  /^Number (?:over|under)flow|^DynamoDB only supports precision up to 38 digits/,
  /document path provided in the update expression is invalid for update/,
  /provided expression refers to an attribute that does not exist in the item/,
  /operand in the update expression has an incorrect data type/,
  /Type mismatch for attribute to update/,
]

// the refusals of an update by what is stored
function isUnfit(answer: Answer): boolean {
  return areUnfit(errorText(answer))
}

function areUnfit(...texts: readonly string[]): boolean {
  return texts.every((text) => UNFIT.some((unfit) => unfit.test(text)))
}

function invalidReasons({ body }: Answer): readonly string[] {
  const reasons = (body.CancellationReasons ?? []) as readonly { readonly Code: string; readonly Message?: string }[]
  return reasons.filter(({ Code }) => Code === 'ValidationError').map(({ Message = '' }) => Message)
}

function hasUpdatedPieces({ inputs }: Step): boolean {
  return String(inputs[0]?.ReturnValues).startsWith('UPDATED_')
}

function attributes({ body }: Answer): WireItem {
  return normaliseItem((body.Attributes ?? {}) as WireItem)
}

function bothDone(fake: Answer, server: Answer): boolean {
  return errorName(fake) === undefined && errorName(server) === undefined
}
