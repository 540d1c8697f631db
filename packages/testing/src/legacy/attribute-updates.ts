import { mapOf, type Shape, structure, text } from '../wire/shape.js'
import { valueShape } from '../wire/value-shape.js'
import type { WireValue } from '../wire/wire-value.js'

/** What becomes of one attribute. */
export interface AttributeUpdate {
  /** `PUT` if it isn't given. */
  readonly Action?: string
  readonly Value?: WireValue
}

/** `AttributeUpdates`: the legacy update, by the names of attributes. */
export type AttributeUpdates = Readonly<Record<string, AttributeUpdate>>

/** Its shape. */
export const attributeUpdatesShape: Shape<AttributeUpdates> = mapOf(structure({ Action: text, Value: valueShape }))

/** The actions, in the order in which DynamoDB lists them. */
export const UPDATE_ACTIONS = ['ADD', 'PUT', 'DELETE'] as const
