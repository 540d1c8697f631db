import { describeValue } from '../codec/describe-value.js'
import { InvalidValue } from '../codec/invalid-value.js'
import { AliasTable } from './alias-table.js'
import { askedPaths, pathInAnswer } from './asked-paths.js'
import { enterClass } from './enter.js'
import { type ExpressionContext, expressionError, type OperatorScope } from './expression-scope.js'
import { findPathClash } from './find-path-clash.js'
import { findSizeProblem } from './find-size-problem.js'
import { type NamedPath, namedPaths, type PathSelector } from './named-paths.js'
import { pathText } from './path-text.js'
import { type Projection, renderProjection } from './projection.js'

/** What a view is to show: properties by name, and what functions name. */
export type ProjectionList = readonly (string | PathSelector<never>)[]

/**
 * Builds a projection of properties, and of the paths that functions name. `option` is what they are called in messages.
 *
 * @throws {ExpressionError} if there is none, one that is no attribute, or two that DynamoDB doesn't take together.
 * @throws {CallbackError} if a function throws.
 */
export function buildProjection(context: ExpressionContext, selection: ProjectionList, option = 'select'): Projection {
  const scope: OperatorScope = { ...context, root: {}, operator: option }
  const refused = (problem: string): Error => expressionError(scope, undefined, problem)
  if (!Array.isArray(selection)) {
    throw refused(`the properties are ${describeValue(selection)}, expected an array of names`)
  }
  const chosen = [...new Set<unknown>(selection)]
  const wholes = chosen.filter((one) => !isSelector(one)).map((property) => wholeProperty(scope, property))
  const named = chosen.filter(isSelector).flatMap((build) => namedPaths(context, build, option))
  const all = [...wholes, ...named]
  if (all.length === 0) throw refused('there are no properties: name one at least')
  const problem = findNameProblem(all) ?? findPathClash(all)
  if (problem !== undefined) throw refused(problem)
  const projection = projectionOf(wholes, named)
  const aliases = new AliasTable()
  const text = renderProjection(projection, aliases)
  const sizeProblem = findSizeProblem({ kind: 'projection', text, operators: 0 }, aliases)
  if (sizeProblem === undefined) return projection
  throw refused(`${sizeProblem}: name fewer properties, or read the whole item`)
}

function isSelector(one: unknown): one is PathSelector<object> {
  return typeof one === 'function'
}

function wholeProperty(scope: OperatorScope, property: unknown): NamedPath {
  if (typeof property !== 'string') {
    throw expressionError(scope, undefined, `a property is ${describeValue(property)}, expected its name`)
  }
  try {
    const { stored, type } = enterClass(scope.schema, property)
    return { name: property, steps: [property], path: Object.freeze([stored]), type }
  } catch (error) {
    throw expressionError(scope, pathText([property]), InvalidValue.from(error).reason)
  }
}

function findNameProblem(all: readonly NamedPath[]): string | undefined {
  const names = all.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  return twice === undefined ? undefined : `two values are named \`${twice}\`: give one of them another name`
}

function projectionOf(wholes: readonly NamedPath[], named: readonly NamedPath[]): Projection {
  const paths = askedPaths([...wholes, ...named].map(({ path }) => path))
  const parts = named.map(({ name, steps, path, type }) =>
    Object.freeze({ name, steps, type, path, pathInAnswer: pathInAnswer(path, paths) }),
  )
  const properties = wholes.map(({ name }) => name)
  return Object.freeze({ paths, properties: Object.freeze(properties), parts: Object.freeze(parts) })
}
