import { isDeepStrictEqual } from 'node:util'
import type { WireItem } from '#src/wire/wire-value.js'
import type { Step } from '../requests/step.js'
import { type Answer, errorName, errorText } from '../sides/answer.js'
import { type Compared, knownDifferences } from './known-differences.js'
import { normaliseAnswer, normaliseItem } from './normalise-answer.js'
import { saysTheSame } from './says-the-same.js'

/** What comparing came to. */
export type Verdict =
  | { readonly kind: 'same' }
  /** The same refusal, which the server words in its own way. */
  | { readonly kind: 'own-words' }
  /** One of the table of known differences. */
  | { readonly kind: 'known'; readonly title: string }
  | { readonly kind: 'different' }

/** Compares what the fake and the server made of a step. */
export function compareAnswers(compared: Compared): Verdict {
  const { step, fake, server } = compared
  if (isSame(step, fake, server)) return { kind: isWordForWord(fake, server) ? 'same' : 'own-words' }
  const known = knownDifferences.find(({ matches }) => matches(compared))
  return known === undefined ? { kind: 'different' } : { kind: 'known', title: known.title }
}

function isWordForWord(fake: Answer, server: Answer): boolean {
  return errorName(fake) === undefined || errorText(fake) === errorText(server)
}

function isSame(step: Step, fake: Answer, server: Answer): boolean {
  const name = errorName(fake)
  if (name !== errorName(server)) return false
  if (name === undefined) return isDeepStrictEqual(normaliseAnswer(fake, step), normaliseAnswer(server, step))
  if (name === 'TransactionCanceledException') return sameReasons(fake, server)
  return saysTheSame(errorText(fake), errorText(server)) && sameItem(fake.body.Item, server.body.Item)
}

interface Reason {
  readonly Code: string
  readonly Message?: string
  readonly Item?: WireItem
}

function sameReasons(fake: Answer, server: Answer): boolean {
  const [own, other] = [fake.body.CancellationReasons, server.body.CancellationReasons] as (Reason[] | undefined)[]
  if (own === undefined || other === undefined || own.length !== other.length) return false
  return own.every((reason, index) => {
    const { Code, Message = '', Item } = other[index] ?? { Code: '' }
    return reason.Code === Code && saysTheSame(reason.Message ?? '', Message) && sameItem(reason.Item, Item)
  })
}

function sameItem(own: unknown, other: unknown): boolean {
  if (own === undefined || other === undefined) return own === other
  return isDeepStrictEqual(normaliseItem(own as WireItem), normaliseItem(other as WireItem))
}
