import { MAX_PATH_STEPS } from '../../limits.js'
import type { WrittenPath, WrittenStep } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Path } from '../syntax.js'

/** Puts the names of a path in the place of their aliases. */
export function bindPath({ steps }: WrittenPath, scope: ParameterScope): Path {
  if (steps.length > MAX_PATH_STEPS) {
    throw scope.refusal(`The document path has too many nesting levels; nesting levels: ${steps.length}`)
  }
  const [first, ...rest] = steps
  if (first === undefined) throw new Error('A path has a name')
  return [bindName(first, scope), ...rest.map((step) => bindStep(step, scope))]
}

function bindStep(step: WrittenStep, scope: ParameterScope): string | number {
  return step.kind === 'index' ? Number(step.text) : bindName(step, scope)
}

function bindName({ kind, text }: WrittenStep, scope: ParameterScope): string {
  return kind === 'word' ? text : scope.name(text)
}
