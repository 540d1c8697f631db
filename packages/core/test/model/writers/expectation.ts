import { type ConditionBuilder, equals, exists, notExists } from '@sluice/core'
import type { Content } from './content.js'
import type { Doc } from './kinds.js'
import type { Asked } from './script.js'

/** What an operation asks of the stored item. */
export type Expectation =
  | { readonly kind: 'some' | 'none' }
  | { readonly kind: 'text'; readonly text: string | undefined }

/** Makes an expectation about an item that holds `now`. */
export function expectationOf(asked: Asked, now: Content | undefined): Expectation {
  if (asked === 'some' || asked === 'none') return { kind: asked }
  return { kind: 'text', text: asked === 'now' ? now?.text : undefined }
}

/** Whether an item is as expected. */
export function meets(expectation: Expectation, content: Content | undefined): boolean {
  if (expectation.kind === 'text') return content?.text === (expectation.text ?? NOBODYS)
  return (expectation.kind === 'some') === (content !== undefined)
}

/** The same in the words of the application. */
export function conditionOf(expectation: Expectation): ConditionBuilder<Doc> {
  if (expectation.kind === 'text') return ($) => equals($.text, expectation.text ?? NOBODYS)
  return ({ text }) => (expectation.kind === 'some' ? exists(text) : notExists(text))
}

export function isSameExpectation(a: Expectation | undefined, b: Expectation | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A text that no item ever has. */
const NOBODYS = 'nobody wrote this'
