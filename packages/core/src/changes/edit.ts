import type { Condition, StoredPath } from '../expressions/condition.js'
import type { MemberAction, SetAction } from '../expressions/update.js'

/** What makes one value of another, and what that takes. */
export interface Edit {
  readonly set: readonly SetAction[]
  readonly remove: readonly StoredPath[]
  readonly add: readonly MemberAction[]
  readonly delete: readonly MemberAction[]
  /** What must hold of the stored item for the paths to lead where they led in the item that was loaded. */
  readonly guards: readonly Condition[]
  /** Bytes of its words, names and values in the request, at most. */
  readonly bytes: number
}

const NOTHING: Edit = Object.freeze({ set: [], remove: [], add: [], delete: [], guards: [], bytes: 0 })

/** An edit that does some of it. */
export function editOf(some: Partial<Edit>): Edit {
  return { ...NOTHING, ...some }
}

/** Several edits as one. */
export function joinEdits(edits: readonly Edit[]): Edit {
  return {
    set: edits.flatMap((edit) => edit.set),
    remove: edits.flatMap((edit) => edit.remove),
    add: edits.flatMap((edit) => edit.add),
    delete: edits.flatMap((edit) => edit.delete),
    guards: edits.flatMap((edit) => edit.guards),
    bytes: edits.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
