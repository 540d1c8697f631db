import { describeValue } from '../codec/describe-value.js'
import { isPlainObject } from '../codec/value-kinds.js'
import type { AttributeType } from '../schema/attribute-type.js'
import { StoredView } from '../schema/view.js'
import type { StoredPath } from './condition.js'
import { type ExpressionContext, expressionError, type OperatorScope } from './expression-scope.js'
import { sourceName, sourceOf } from './operand-source.js'
import { pathText } from './path-text.js'
import type { Path, Paths } from './paths.js'
import { pathPlaceOf } from './place.js'
import { runBuilder, wrongAnswer } from './run-builder.js'

/** Paths by the names that a view shows their values under. */
export type NamedPaths = Readonly<Record<string, Path<unknown>>>

/** Names of no paths. */
export type NoPaths = Readonly<Record<never, never>>

/**
 * Names paths of an item for a view.
 *
 * @example
 * const city: PathSelector<Song, { city: Path<string> }> = ($) => ({ city: $.studios[0]!.city })
 */
export type PathSelector<T, N extends NamedPaths = NamedPaths> = ($: Paths<T>) => N

/** A path under a name, as the item and as an instance has it. */
export interface NamedPath {
  readonly name: string
  readonly steps: readonly string[]
  readonly path: StoredPath
  readonly type: AttributeType
}

/**
 * Runs the user's function once, and gives the paths that it names. `option` is what the function is called in messages.
 *
 * @throws {ExpressionError} if it names anything but paths of the class, or a member of every view.
 * @throws {CallbackError} if it throws.
 */
export function namedPaths(
  context: ExpressionContext,
  build: PathSelector<object>,
  option: string,
): readonly NamedPath[] {
  const example = '$ => ({ name: $.property })'
  const task = { build, option, product: 'a projection', example } as const
  const written = runBuilder(context, task)
  const { answer } = written
  if (!isPlainObject(answer) || sourceOf(answer) !== undefined) throw wrongAnswer(written, task, example)
  const scope: OperatorScope = { ...written, operator: option }
  return Object.entries(answer).map(([name, operand]) => namedPath(scope, name, operand))
}

function namedPath(scope: OperatorScope, name: string, operand: unknown): NamedPath {
  if (name in StoredView.prototype) {
    throw expressionError(scope, undefined, `\`${name}\` is what each view has: give the path another name`)
  }
  const source = sourceOf(operand)
  if (source?.kind === 'stored-path') {
    throw expressionError(
      scope,
      undefined,
      `\`${name}\` is a storedPath(), which no instance has: declare it, or read the whole item`,
    )
  }
  if (source?.kind !== 'path') {
    const got = source === undefined ? describeValue(operand) : sourceName(source)
    throw expressionError(scope, undefined, `\`${name}\` is ${got}, expected a path such as $.property`)
  }
  const {
    operand: { path },
    type,
  } = pathPlaceOf(scope, operand)
  return { name, steps: source.steps, path, type }
}
