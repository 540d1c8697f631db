import type { Shape } from './shape.js'
import type { WireValue } from './wire-value.js'

/** The shape of an attribute value, which is checked where it is brought to its stored form: one walk instead of two. */
export const valueShape: Shape<WireValue> = (value) => value as WireValue
