import { describeValue } from '../codec/describe-value.js'
import { CallbackError } from '../errors/callback-error.js'
import { ExpressionError } from '../errors/expression-error.js'
import { OptionError } from '../errors/option-error.js'
import type { Condition } from './condition.js'
import { type ConditionBuilder, compileCondition } from './condition-expression.js'
import type { ExpressionContext } from './expression-scope.js'
import { findLimitProblem } from './find-limit-problem.js'
import { openPaths } from './open-paths.js'
import type { Paths } from './paths.js'

/**
 * Runs the user's function once and builds the condition that it writes, its values encoded as the class stores them: a
 * later change of them doesn't count. `option` is what the function is called in messages.
 *
 * @throws {ExpressionError} if it writes no condition, or one that DynamoDB would refuse.
 * @throws {CallbackError} if it throws.
 * @throws {OptionError} if it is no function.
 */
export function buildCondition<T extends object>(
  { schema, translation }: ExpressionContext,
  build: ConditionBuilder<T>,
  option = 'if',
): Condition {
  if (typeof build !== 'function') {
    throw new OptionError(option, 'a function such as `$ => exists($.property)`', build)
  }
  const { className } = schema
  const root = { className }
  // the paths are typed by the class, and look for its attributes when they are used
  const answer = run(className, option, () => build(openPaths(root) as Paths<T>))
  const condition = compileCondition(answer, { schema, translation, root })
  if (condition === undefined) throw noCondition(className, option, answer)
  const problem = findLimitProblem(condition)
  if (problem === undefined) return condition
  throw new ExpressionError(`${className}: ${problem}: ask for less in \`${option}\`.`, className)
}

function run(className: string, option: string, build: () => unknown): unknown {
  try {
    return build()
  } catch (cause) {
    if (cause instanceof ExpressionError) throw cause
    throw new CallbackError(
      `The function \`${option}\` threw while it wrote a condition of ${className}.`,
      option,
      cause,
    )
  }
}

function noCondition(className: string, option: string, answer: unknown): ExpressionError {
  const isPromise = answer instanceof Promise
  // this error is the one to see, not the end of the process by a promise that nobody awaits
  if (isPromise) answer.catch(() => undefined)
  const remedy = isPromise
    ? 'it must not be async'
    : 'it must return what a function such as equals(), exists() or and() returns'
  return new ExpressionError(
    `${className}: the function \`${option}\` returned ${describeValue(answer)}, not a condition: ${remedy}.`,
    className,
  )
}
