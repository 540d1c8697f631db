import type { Item } from '../codec/item.js'
import type { ViewShape } from '../expressions/projection.js'
import type { StoredState } from '../identity/stored-state.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { AdmitOptions } from './admit-item.js'
import type { HeldItem } from './decode-part.js'
import { knownEntity } from './known-entity.js'
import { makeView, viewOf } from './make-view.js'
import type { ReadTicket } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'

/** How an item becomes a view. */
export interface ViewOptions extends AdmitOptions {
  readonly shape: ViewShape
}

/** What was read in part for an identity. */
interface PartialAnswer {
  readonly ticket: ReadTicket
  readonly schema: EntitySchema
  readonly id: string
  /** `undefined` if there is none. */
  readonly item: Item | undefined
  /** Gets the whole entity. */
  readonly load: () => Promise<object | undefined>
}

/**
 * The view that an answer gives: of the pending or managed instance, if there is one, else of what a flush has written
 * meanwhile, else of what was read; `undefined` where there is no item, or the unit of work knows that it is, or will be,
 * removed.
 *
 * @throws {DecodeError} if the item doesn't fit the class.
 */
export function viewOfAnswer(
  state: ReaderState,
  { ticket, schema, id, item, load }: PartialAnswer,
  { managed, consistent = false, shape }: ViewOptions,
): object | undefined {
  const codec = state.codecOf(schema)
  const answer = item && { item, isAnswer: true }
  if (!managed) return answer && makeView(codec, answer, shape, load)
  const known = knownEntity(state, schema, id, { consistent, refresh: false })
  if (known !== undefined) return known.entity && viewOf(codec, known.entity, shape, load)
  const held = newest(answer, ticket.outdated.get(id))
  return held && makeView(codec, held, shape, load)
}

/** What was read, or what a flush has left since then. */
function newest(answer: HeldItem | undefined, stored: StoredState | undefined): HeldItem | undefined {
  if (stored === null) return undefined
  return stored === undefined || stored === 'unknown' ? answer : { item: stored.item, isAnswer: false }
}
