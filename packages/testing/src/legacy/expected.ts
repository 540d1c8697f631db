import { flag, mapOf, type Shape, structure } from '../wire/shape.js'
import { valueShape } from '../wire/value-shape.js'
import type { WireValue } from '../wire/wire-value.js'
import { conditionMembers, type LegacyCondition } from './legacy-conditions.js'

/** What `Expected` says of one attribute, in one of two forms: by an operator, or by a value that is there or isn't. */
export interface Expectation extends LegacyCondition {
  readonly Exists?: boolean
  readonly Value?: WireValue
}

/** `Expected`: the legacy condition of a write. */
export type Expected = Readonly<Record<string, Expectation>>

/** Its shape. */
export const expectedShape: Shape<Expected> = mapOf(structure({ ...conditionMembers, Exists: flag, Value: valueShape }))
