import type { EntityOf, EntityTarget, KeyOf } from '../schema/key-types.js'

/** What a table's stream writes into its records. */
export type StreamView = 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES'

type WithNew<T, V> = V extends 'NEW_IMAGE' | 'NEW_AND_OLD_IMAGES' ? T : undefined
type WithOld<T, V> = V extends 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' ? T : undefined
type WithBoth<T, V> = V extends 'NEW_AND_OLD_IMAGES' ? T : undefined

/** The names of an entity's properties. */
type Properties<C> = readonly (keyof EntityOf<C> & string)[]

/** What every change tells. */
interface ChangeOf<C> {
  readonly key: KeyOf<C>
  /** The table's name; `undefined` where the record doesn't tell. */
  readonly table: string | undefined
  /** Grows with each change of one item; `undefined` in records that came through Kinesis. */
  readonly sequenceNumber: string | undefined
  /** The same for each delivery of a record. */
  readonly eventId: string | undefined
  /** When it was written, roughly. */
  readonly approximateCreation: Date | undefined
  /** Whether DynamoDB removed the item because its time to live was over. */
  readonly expired: boolean
}

/** An item was created. */
export interface InsertChange<C, V extends StreamView = StreamView> extends ChangeOf<C> {
  readonly kind: 'insert'
  readonly oldEntity: undefined
  readonly newEntity: WithNew<EntityOf<C>, V>
  /** The properties that the new item has a stored value for. */
  readonly changed: WithNew<Properties<C>, V>
}

/** An item was replaced or updated. */
export interface ModifyChange<C, V extends StreamView = StreamView> extends ChangeOf<C> {
  readonly kind: 'modify'
  readonly oldEntity: WithOld<EntityOf<C>, V>
  readonly newEntity: WithNew<EntityOf<C>, V>
  /** The properties whose stored values differ; attributes that the class doesn't model are not among them. */
  readonly changed: WithBoth<Properties<C>, V>
}

/** An item was deleted, by a write or by its time to live. */
export interface RemoveChange<C, V extends StreamView = StreamView> extends ChangeOf<C> {
  readonly kind: 'remove'
  readonly oldEntity: WithOld<EntityOf<C>, V>
  readonly newEntity: undefined
  /** The properties that the old item had a stored value for. */
  readonly changed: WithOld<Properties<C>, V>
}

/**
 * What a stream record says, by `kind`. What the stream's view type may leave out can be `undefined`, unless the view is
 * named.
 *
 * @example
 * type Change = StreamChange<typeof Song, 'NEW_IMAGE'> // with newEntity: Song, and oldEntity: undefined
 */
export type StreamChange<C extends EntityTarget, V extends StreamView = StreamView> =
  | InsertChange<C, V>
  | ModifyChange<C, V>
  | RemoveChange<C, V>
