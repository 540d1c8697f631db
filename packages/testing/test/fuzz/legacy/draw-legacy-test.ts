import type { ScalarType } from '@sluice/core'
import type { WireValue } from '#src/wire/wire-value.js'
import { drawValue, VALUE_TYPES } from '../data/draw-value.js'
import type { Draw } from '../draw.js'
import { drawNear, orderedType } from '../grammar/draw-literal.js'
import { orderPair } from '../grammar/order-pair.js'
import type { Tally } from '../tally.js'

/** Every operator of legacy conditions. */
export const LEGACY_OPERATORS = [
  ...(['EQ', 'NE', 'LT', 'LE', 'GT', 'GE', 'NULL', 'NOT_NULL', 'CONTAINS', 'NOT_CONTAINS'] as const),
  ...(['BEGINS_WITH', 'IN', 'BETWEEN'] as const),
]

/** A legacy condition on a value: an operator and what it compares with. */
export interface LegacyTest {
  ComparisonOperator: string
  AttributeValueList?: WireValue[]
}

/** A legacy condition on an attribute that has this value, or isn't there. */
export function drawLegacyTest(draw: Draw, tally: Tally, value: WireValue | undefined): LegacyTest {
  const operator = draw.pick(LEGACY_OPERATORS)
  tally.add(`legacy: ${operator}`)
  const list = argumentsOf(draw, operator, value)
  return { ComparisonOperator: operator, ...(list && { AttributeValueList: list }) }
}

function argumentsOf(
  draw: Draw,
  operator: (typeof LEGACY_OPERATORS)[number],
  value: WireValue | undefined,
): WireValue[] | undefined {
  const type: ScalarType = orderedType(value) ?? draw.pick(['S', 'N', 'B'] as const)
  const scalar = (): WireValue => (orderedType(value) && draw.chance(0.4) ? (value ?? {}) : drawValue(draw, type))
  switch (operator) {
    case 'NULL':
    case 'NOT_NULL':
      return undefined
    case 'EQ':
    case 'NE':
      return [drawNear(draw, value)]
    case 'CONTAINS':
    case 'NOT_CONTAINS':
      return [draw.pick(membersOf(value).concat(drawValue(draw, draw.pick(VALUE_TYPES.slice(0, 4)))))]
    case 'BEGINS_WITH':
      return [type === 'N' ? drawValue(draw, 'S') : scalar()]
    case 'IN':
      return Array.from({ length: 1 + draw.below(3) }, scalar)
    case 'BETWEEN':
      return [...orderPair(type, scalar(), drawValue(draw, type))]
    default:
      return [scalar()]
  }
}

function membersOf(value: WireValue | undefined): WireValue[] {
  return [
    ...(value?.SS ?? []).map((S) => ({ S })),
    ...(value?.NS ?? []).map((N) => ({ N })),
    ...(value?.BS ?? []).map((B) => ({ B })),
    ...(value?.L ?? []).filter((member) => orderedType(member) !== undefined),
    ...(value?.S === undefined ? [] : [{ S: value.S.slice(0, 1) }]),
  ]
}
