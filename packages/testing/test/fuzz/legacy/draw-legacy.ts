import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { ATTRIBUTES } from '../data/draw-item.js'
import { drawAny, drawKeyValue, drawValue } from '../data/draw-value.js'
import type { FuzzKey, FuzzPart } from '../data/fuzz-table.js'
import type { Draw } from '../draw.js'
import { orderPair } from '../grammar/order-pair.js'
import type { Tally } from '../tally.js'
import { drawLegacyTest } from './draw-legacy-test.js'

/** What the legacy parameters of one request are made from. */
export interface LegacyDraw {
  readonly draw: Draw
  readonly tally: Tally
  readonly item: WireItem
}

type Members = Record<string, unknown>

/** `Expected`, and the operator that joins it. */
export function drawExpected(from: LegacyDraw): Members {
  const { draw, tally, item } = from
  tally.add('parameter: Expected')
  const entries = drawNames(draw, item, []).map((name) => {
    if (draw.chance(0.7)) return [name, drawLegacyTest(draw, tally, item[name])] as const
    tally.add('legacy: Exists')
    const value = item[name]
    if (value === undefined || draw.chance(0.2)) return [name, { Exists: false }] as const
    return [name, { ...(draw.chance(0.5) && { Exists: true }), Value: value }] as const
  })
  return { Expected: Object.fromEntries(entries), ...joined(from, entries.length) }
}

/** `QueryFilter` or `ScanFilter`, without the attributes of a key. */
export function drawFilter(
  from: LegacyDraw,
  member: 'QueryFilter' | 'ScanFilter',
  without: readonly string[],
): Members {
  const { draw, tally, item } = from
  tally.add(`parameter: ${member}`)
  const names = drawNames(draw, item, without)
  const filter = Object.fromEntries(names.map((name) => [name, drawLegacyTest(draw, tally, item[name])]))
  return { [member]: filter, ...joined(from, names.length) }
}

/** `KeyConditions` of the partition that an item lies in. */
export function drawKeyConditions({ draw, tally, item }: LegacyDraw, { partition, sort }: FuzzKey): Members {
  tally.add('parameter: KeyConditions')
  const equal = { ComparisonOperator: 'EQ', AttributeValueList: [storedOr(draw, item, partition)] }
  const conditions = { [partition.name]: equal }
  if (sort !== undefined && draw.chance(0.65))
    Object.assign(conditions, { [sort.name]: sortCondition(draw, item, sort) })
  return { KeyConditions: conditions }
}

function sortCondition(draw: Draw, item: WireItem, sort: FuzzPart): object {
  const operator = draw.pick(['EQ', 'LT', 'LE', 'GT', 'GE', 'BETWEEN', sort.type === 'N' ? 'GE' : 'BEGINS_WITH'])
  const value = storedOr(draw, item, sort)
  const list = operator === 'BETWEEN' ? orderPair(sort.type, value, drawKeyValue(draw, sort.type)) : [value]
  return { ComparisonOperator: operator, AttributeValueList: list }
}

function storedOr(draw: Draw, item: WireItem, { name, type }: FuzzPart): WireValue {
  const stored = item[name]
  return stored !== undefined && draw.chance(0.8) ? stored : drawKeyValue(draw, type)
}

/** `AttributesToGet`. */
export function drawAttributesToGet({ draw, tally, item }: LegacyDraw): Members {
  tally.add('parameter: AttributesToGet')
  return { AttributesToGet: draw.some([...new Set([...Object.keys(item), ...Object.keys(ATTRIBUTES)])], 4) }
}

/** `AttributeUpdates` of attributes that are in no key. */
export function drawAttributeUpdates({ draw, tally, item }: LegacyDraw): Members {
  tally.add('parameter: AttributeUpdates')
  const updates = draw.some(Object.keys(ATTRIBUTES), 3).map((name) => {
    const stored = item[name]
    const action = draw.pick(['PUT', 'DELETE', 'ADD', 'none'] as const)
    tally.add(`legacy action: ${action}`)
    return [name, drawAttributeUpdate(draw, action, stored)] as const
  })
  return { AttributeUpdates: Object.fromEntries(updates) }
}

function drawAttributeUpdate(
  draw: Draw,
  action: 'PUT' | 'DELETE' | 'ADD' | 'none',
  stored: WireValue | undefined,
): object {
  const type = (['SS', 'NS', 'BS'] as const).find((one) => stored?.[one]) ?? draw.pick(['SS', 'NS', 'BS'] as const)
  switch (action) {
    case 'PUT':
      return { Action: 'PUT', Value: drawAny(draw) }
    case 'none':
      return { Value: drawAny(draw) }
    case 'DELETE':
      return { Action: 'DELETE', ...(draw.chance(0.5) && { Value: drawValue(draw, type) }) }
    case 'ADD':
      if (stored?.N !== undefined) return { Action: 'ADD', Value: { N: '1' } }
      return { Action: 'ADD', Value: drawValue(draw, stored?.L !== undefined ? 'L' : type) }
    default:
      return action satisfies never
  }
}

function drawNames(draw: Draw, item: WireItem, without: readonly string[]): string[] {
  const names = [...new Set([...Object.keys(item), ...Object.keys(ATTRIBUTES)])]
  return draw.some(
    names.filter((name) => !without.includes(name)),
    3,
  )
}

function joined({ draw, tally }: LegacyDraw, count: number): Members {
  if (count < 2 || draw.chance(0.3)) return {}
  const operator = draw.pick(['AND', 'OR'])
  tally.add(`legacy: ${operator}`)
  return { ConditionalOperator: operator }
}
