import type { MarkedKey } from '../schema/key-types.js'
import type { StoredPath } from './condition.js'
import type { ExpressionScope, OperatorScope } from './expression-scope.js'
import type { MemberAction, SetAction } from './update.js'
import type { UpdatePaths } from './update-paths.js'

declare const isUpdateAction: unique symbol

/** One step of an update as it was written, by `set`, `increment`, `append` and the like. */
export interface UpdateAction {
  readonly [isUpdateAction]: true
}

/**
 * Writes an update of the stored item of an entity class. The call that it is given to runs it once, at once. All actions
 * read the item as it was before the update, whatever their order, and no two may write the same place. `K` are the properties
 * of the key, which none may write: those that the class marks.
 *
 * @example
 * const played: UpdateBuilder<Song> = $ => [increment($.plays), append($.listeners, ['Nina'])]
 */
export type UpdateBuilder<T, K extends PropertyKey = MarkedKey<T>> = (
  $: UpdatePaths<T, K>,
) => UpdateAction | readonly UpdateAction[]

/** One step of an update by stored names, and the section that it belongs to. */
export type CompiledAction =
  | ({ readonly section: 'set' } & SetAction)
  | { readonly section: 'remove'; readonly path: StoredPath }
  | ({ readonly section: 'add' | 'delete' } & MemberAction)

type Compile = (scope: ExpressionScope) => CompiledAction

const COMPILE: unique symbol = Symbol('compile')

/** What a function that writes an action returns: `compile` is run when the update is built. */
export function updateAction(operator: string, compile: (scope: OperatorScope) => CompiledAction): UpdateAction {
  const run: Compile = (scope) => compile({ ...scope, operator })
  // the type's mark exists for the compiler only
  return Object.freeze({ [COMPILE]: run }) as unknown as UpdateAction
}

/** Compiles what such a function returned; `undefined` for anything else. */
export function compileAction(action: unknown, scope: ExpressionScope): CompiledAction | undefined {
  if (typeof action !== 'object' || action === null) return undefined
  return (action as { readonly [COMPILE]?: Compile })[COMPILE]?.(scope)
}
