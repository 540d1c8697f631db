import type { WireItem } from '#src/wire/wire-value.js'
import type { Draw } from '../draw.js'
import { drawKeyValue, drawValue, VALUE_TYPES, type ValueType } from './draw-value.js'
import { type FuzzTable, keyParts, partsOf } from './fuzz-table.js'

/** The attributes beside keys, and the types that each mostly has: so that updates find what they can change. */
export const ATTRIBUTES: Readonly<Record<string, readonly ValueType[]>> = {
  a: ['N', 'N', 'N', 'S', 'B'],
  b: ['S', 'S', 'N', 'B'],
  c: ['SS', 'NS', 'BS'],
  d: ['L', 'L', 'L', 'L', 'S'],
  e: ['M', 'M', 'M', 'M', 'L'],
  f: VALUE_TYPES,
  name: VALUE_TYPES,
  'x.y': ['N', 'S', 'M'],
  é: ['N', 'BOOL', 'L'],
}

/** A key that a table's item can have. */
export function drawKey(draw: Draw, table: FuzzTable): WireItem {
  return Object.fromEntries(partsOf(table.key).map(({ name, type }) => [name, drawKeyValue(draw, type)]))
}

/** An item with the given key: most index keys, about half of the other attributes. */
export function drawItem(draw: Draw, table: FuzzTable, key: WireItem): WireItem {
  const item: Record<string, WireItem[string]> = { ...key }
  for (const { name, type } of keyParts(table)) {
    if (item[name] === undefined && draw.chance(0.75)) item[name] = drawKeyValue(draw, type)
  }
  for (const [name, types] of Object.entries(ATTRIBUTES)) {
    if (draw.chance(0.55)) item[name] = drawValue(draw, draw.pick(types))
  }
  return item
}
