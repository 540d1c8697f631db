import type { Condition } from './condition.js'
import type { ExpressionScope, OperatorScope } from './expression-scope.js'
import type { Paths } from './paths.js'

declare const isCondition: unique symbol

/** A condition as it was written, by `equals`, `lessThan`, `and` and the like. What it means is found out where it is used. */
export interface ConditionExpression {
  readonly [isCondition]: true
}

/**
 * Writes a condition over the stored item of an entity class. The call that it is given to runs it once, at once, and throws
 * an ExpressionError for what DynamoDB would refuse: also for more than 4,096 bytes, 300 operators, or 2 MB of names and values.
 *
 * @example
 * const condition: ConditionBuilder<Song> = $ => or(notExists($.year), lessThan($.year, 2000))
 */
export type ConditionBuilder<T> = ($: Paths<T>) => ConditionExpression

type Compile = (scope: ExpressionScope) => Condition

const COMPILE: unique symbol = Symbol('compile')

/** What an operator returns: `compile` is run when the condition is built. */
export function conditionExpression(
  operator: string,
  compile: (scope: OperatorScope) => Condition,
): ConditionExpression {
  const run: Compile = (scope) => Object.freeze(compile({ ...scope, operator }))
  // the type's mark exists for the compiler only
  return Object.freeze({ [COMPILE]: run }) as unknown as ConditionExpression
}

/** Compiles what an operator returned; `undefined` for anything else. */
export function compileCondition(expression: unknown, scope: ExpressionScope): Condition | undefined {
  if (typeof expression !== 'object' || expression === null) return undefined
  return (expression as { readonly [COMPILE]?: Compile })[COMPILE]?.(scope)
}

/** Whether an operator returned it. */
export function isConditionExpression(value: unknown): boolean {
  return typeof value === 'object' && value !== null && COMPILE in value
}
