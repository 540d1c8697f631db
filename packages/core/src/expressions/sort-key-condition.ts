import type { Condition } from './condition.js'
import type { OperatorScope } from './expression-scope.js'
import type { PathPlace } from './place.js'

declare const keyValue: unique symbol

/**
 * What a query asks of a sort key of type `V`: made by `beginsWith`, `between`, `lessThan` and the like without a path.
 *
 * @example
 * const early: SortKeyCondition<number> = lessThan(1970)
 */
export interface SortKeyCondition<V> {
  // a condition on strings is one on some of them, too
  readonly [keyValue]: (key: V) => void
}

/** What an operator asks of the value at a place. */
export type TestOfPlace = (scope: OperatorScope, place: PathPlace) => Condition

interface NamedTest {
  readonly operator: string
  readonly test: TestOfPlace
}

const TEST: unique symbol = Symbol('test')

/** What an operator returns that was given no path: `test` is run for the sort key of the query. */
export function sortKeyCondition<V>(operator: string, test: TestOfPlace): SortKeyCondition<V> {
  // the type's mark exists for the compiler only
  return Object.freeze({ [TEST]: { operator, test } }) as unknown as SortKeyCondition<V>
}

/** What is asked of a sort key; `undefined` for what is a value. */
export function testOf(value: unknown): NamedTest | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return (value as { readonly [TEST]?: NamedTest })[TEST]
}
