import { describeValue } from '../codec/describe-value.js'
import { CallbackError } from '../errors/callback-error.js'
import { ExpressionError } from '../errors/expression-error.js'
import { OptionError } from '../errors/option-error.js'
import type { ExpressionContext, ExpressionScope } from './expression-scope.js'
import { openPaths } from './open-paths.js'
import type { Paths } from './paths.js'

/** What a function of the user's writes. */
export interface BuilderTask<T> {
  readonly build: ($: Paths<T>) => unknown
  /** What the function is called in messages. */
  readonly option: string
  /** What it is to write. */
  readonly product: 'a condition' | 'an update' | 'a projection'
  /** How such a function looks. */
  readonly example: string
}

/** What a function of the user's returned, and the scope that its paths belong to. */
export interface Written extends ExpressionScope {
  readonly answer: unknown
}

/** Runs a function of the user's once, with a `$` of its own. */
export function runBuilder<T extends object>(
  { schema, translation }: ExpressionContext,
  task: BuilderTask<T>,
): Written {
  const { build, option, example } = task
  if (typeof build !== 'function') throw new OptionError(option, `a function such as \`${example}\``, build)
  const root = { className: schema.className }
  try {
    // the paths are typed by the class, and look for its attributes when they are used
    return { answer: build(openPaths(root) as Paths<T>), root, schema, translation }
  } catch (cause) {
    if (cause instanceof ExpressionError) throw cause
    const message = `The function \`${option}\` threw while it wrote ${task.product} of ${schema.className}.`
    throw new CallbackError(message, option, cause)
  }
}

/** The error for a function that returned something else; `makers` are functions that return what it should. */
export function wrongAnswer(
  { answer, schema: { className } }: Written,
  { option, product }: Pick<BuilderTask<never>, 'option' | 'product'>,
  makers: string,
): ExpressionError {
  const isPromise = answer instanceof Promise
  // this error is the one to see, not the end of the process by a promise that nobody awaits
  if (isPromise) answer.catch(() => undefined)
  const remedy = isPromise ? 'it must not be async' : `it must return what a function such as ${makers} returns`
  return new ExpressionError(
    `${className}: the function \`${option}\` returned ${describeValue(answer)}, not ${product}: ${remedy}.`,
    className,
  )
}
