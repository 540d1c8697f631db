import type { ScalarType } from '@sluice/core'
import { compareKeys } from '#src/values/compare-keys.js'
import { normaliseNumber } from '#src/values/normalise-number.js'
import type { WireValue } from '#src/wire/wire-value.js'

/** Two values of a type, the lesser first. */
export function orderPair(type: ScalarType, one: WireValue, other: WireValue): readonly [WireValue, WireValue] {
  return compareKeys(type, comparable(one), comparable(other)) <= 0 ? [one, other] : [other, one]
}

function comparable(value: WireValue): string {
  if (value.N === undefined) return value.S ?? value.B ?? ''
  const normalised = normaliseNumber(value.N)
  return normalised.kind === 'number' ? normalised.text : '0'
}
