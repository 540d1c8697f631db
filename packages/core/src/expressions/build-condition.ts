import { ExpressionError } from '../errors/expression-error.js'
import type { Condition } from './condition.js'
import { type ConditionBuilder, compileCondition } from './condition-expression.js'
import type { ExpressionContext } from './expression-scope.js'
import { findLimitProblem } from './find-limit-problem.js'
import { runBuilder, wrongAnswer } from './run-builder.js'

/**
 * Runs the user's function once and builds the condition that it writes, its values encoded as the class stores them: a
 * later change of them doesn't count. `option` is what the function is called in messages.
 *
 * @throws {ExpressionError} if it writes no condition, or one that DynamoDB would refuse.
 * @throws {CallbackError} if it throws.
 * @throws {OptionError} if it is no function.
 */
export function buildCondition<T extends object>(
  context: ExpressionContext,
  build: ConditionBuilder<T>,
  option = 'if',
): Condition {
  const task = { build, option, product: 'a condition', example: '$ => exists($.property)' } as const
  const written = runBuilder(context, task)
  const condition = compileCondition(written.answer, written)
  if (condition === undefined) throw wrongAnswer(written, task, 'equals(), exists() or and()')
  const problem = findLimitProblem(condition)
  if (problem === undefined) return condition
  const { className } = context.schema
  throw new ExpressionError(`${className}: ${problem}: ask for less in \`${option}\`.`, className)
}
