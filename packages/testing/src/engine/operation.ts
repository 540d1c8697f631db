import type { Shape } from '../wire/shape.js'
import type { EngineContext } from './engine-context.js'
import type { OperationName } from './operation-name.js'

/** One operation of the fake: JSON in, JSON out, a `ServiceError` thrown for what DynamoDB refuses. */
export interface Operation {
  readonly name: OperationName
  /** The members of its input. */
  readonly shape: Shape<unknown>
  /** `input` belongs to the operation, which brings values in it to their stored form in place. */
  readonly run: (input: unknown, context: EngineContext) => object
}

/** Joins the shape of an operation's input and what it does with it. */
export function defineOperation<T>(
  name: OperationName,
  shape: Shape<T>,
  run: (input: T, context: EngineContext) => object,
): Operation {
  return Object.freeze({
    name,
    shape,
    run: (input: unknown, context: EngineContext) => run(shape(input, name), context),
  })
}
