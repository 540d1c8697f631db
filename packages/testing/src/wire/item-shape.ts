import { mapOf, type Shape } from './shape.js'
import type { WireItem, WireValue } from './wire-value.js'

// an attribute value is checked where it is brought to its stored form: one walk instead of two
const attributeValue: Shape<WireValue> = (value) => value as WireValue

/** The shape of an item or key: a map of names to attribute values. */
export const itemShape: Shape<WireItem> = mapOf(attributeValue)
