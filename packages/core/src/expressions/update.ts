import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { PathOperand, StoredPath, ValueOperand } from './condition.js'

/** What SET calculates with. Paths are read in the item as it was before the update. */
export type UpdateOperand =
  | PathOperand
  | ValueOperand
  | { readonly kind: 'if-not-exists'; readonly path: StoredPath; readonly otherwise: UpdateOperand }

/** What SET assigns. */
export type UpdateValue =
  | UpdateOperand
  | { readonly kind: 'list-append' | 'plus' | 'minus'; readonly left: UpdateOperand; readonly right: UpdateOperand }

/** One assignment of SET. */
export interface SetAction {
  readonly path: StoredPath
  readonly value: UpdateValue
}

/** One step of ADD or DELETE: a number to add, or the members to add or take away. */
export interface MemberAction {
  readonly path: StoredPath
  readonly value: AttributeValue
}

/**
 * An update as it waits to be sent: frozen, by stored names, its values encoded, no two paths overlapping. Made by
 * `buildUpdate` and by `changes/`, put into words by `renderUpdate`.
 */
export interface Update {
  readonly set: readonly SetAction[]
  readonly remove: readonly StoredPath[]
  readonly add: readonly MemberAction[]
  readonly delete: readonly MemberAction[]
}
