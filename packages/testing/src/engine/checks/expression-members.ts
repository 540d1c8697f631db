import { itemShape } from '../../wire/item-shape.js'
import { mapOf, type Shape, text } from '../../wire/shape.js'
import type { WireItem } from '../../wire/wire-value.js'

/** The members that all operations with expressions have. */
export interface ExpressionInput {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>
  readonly ExpressionAttributeValues?: WireItem
}

/** Their shapes. */
export const expressionMembers: {
  readonly ExpressionAttributeNames: Shape<Readonly<Record<string, string>>>
  readonly ExpressionAttributeValues: Shape<WireItem>
} = Object.freeze({ ExpressionAttributeNames: mapOf(text), ExpressionAttributeValues: itemShape })
