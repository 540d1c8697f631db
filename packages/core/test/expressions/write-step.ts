import {
  addMembers,
  append,
  decrement,
  deleteMembers,
  ifNotExists,
  increment,
  minus,
  type Paths,
  plus,
  prepend,
  set,
  type UpdateAction,
  unset,
} from '@sluice/core'
import type { Step, StepTerm, StepValue } from './steps.js'
import type { Thing } from './thing.js'

// biome-ignore lint/suspicious/noExplicitAny: steps are drawn at random; that types fit is up to the generator
type Any = any

/** Writes a step by the functions that users have. */
export function writeStep(step: Step, $: Paths<Thing>): UpdateAction {
  const path: Any = step.place.at($)
  switch (step.kind) {
    case 'set':
      return set(path, assigned(step.value, $))
    case 'increment':
      return increment(path, step.by?.value as Any)
    case 'decrement':
      return decrement(path, step.by?.value as Any)
    case 'append':
      return append(path, elementsOf(step, $))
    case 'prepend':
      return prepend(path, elementsOf(step, $))
    case 'add':
      return addMembers(path, step.members.map(({ value }) => value) as Any)
    case 'delete':
      return deleteMembers(path, new Set(step.members.map(({ value }) => value)) as Any)
    case 'unset':
      return unset(path)
    default:
      return step satisfies never
  }
}

function elementsOf({ elements }: Step & { readonly kind: 'append' | 'prepend' }, $: Paths<Thing>): Any {
  return 'kind' in elements ? elements.at($) : elements.map(({ value }) => value)
}

function assigned(value: StepValue, $: Paths<Thing>): Any {
  switch (value.kind) {
    case 'plus':
      return plus(termOf(value.left, $), termOf(value.right, $))
    case 'minus':
      return minus(termOf(value.left, $), termOf(value.right, $))
    default:
      return termOf(value, $)
  }
}

function termOf(term: StepTerm, $: Paths<Thing>): Any {
  if (term.kind === 'value') return term.value
  return term.kind === 'place' ? term.at($) : ifNotExists(term.of.at($), termOf(term.otherwise, $))
}
