import { mapOf, type Shape } from './shape.js'
import { valueShape } from './value-shape.js'
import type { WireItem } from './wire-value.js'

/** The shape of an item or key: a map of names to attribute values. */
export const itemShape: Shape<WireItem> = mapOf(valueShape)
