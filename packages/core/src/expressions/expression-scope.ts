import type { Translation } from '../codec/translation.js'
import { ExpressionError } from '../errors/expression-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** What tells how the attributes of a class are stored. An `EntityCodec` is one. */
export interface ExpressionContext {
  readonly schema: EntitySchema
  readonly translation: Translation
}

/** Where an expression is built: for a class, by the paths of one `$`. */
export interface ExpressionScope extends ExpressionContext {
  readonly root: object
}

/** An expression's scope, inside one of its operators. */
export interface OperatorScope extends ExpressionScope {
  /** The function's name, for messages. */
  readonly operator: string
}

/** Says what is wrong with an operator's operands: `Song: lessThan($.year): the value is a string, expected a number.` */
export function expressionError(
  { schema: { className }, operator }: OperatorScope,
  path: string | undefined,
  problem: string,
  options?: ErrorOptions,
): ExpressionError {
  return new ExpressionError(`${className}: ${operator}(${path ?? ''}): ${problem}.`, className, path, options)
}
