import type { ScalarType } from '@sluice/core'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import type { Draw } from '../draw.js'

export type ValueType = ScalarType | 'BOOL' | 'NULL' | 'SS' | 'NS' | 'BS' | 'L' | 'M'

/** The ten types. */
export const VALUE_TYPES: readonly ValueType[] = ['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M']

// small pools, so that values meet again, with edges of the ranges; numbers in their stored form
const POOLS: Readonly<Record<ScalarType, readonly string[]>> = {
  S: ['', 'a', 'b', 'ab', 'abc', 'B', 'é', '😀', '\uffff', 'a b'],
  N: [
    ...['0', '1', '-1', '2', '3', '10', '42', '-7', '0.5', '3.14', '-0.001', '100'],
    '99999999999999999999999999999999999999',
    '-12345678901234567890.123456789012345678',
    `1${'0'.repeat(125)}`,
    `0.${'0'.repeat(129)}1`,
  ],
  B: ['', 'AA==', 'AQ==', '/w==', 'AAE=', 'YWI=', 'YWJj'],
}

// DynamoDB Local compares the least number in sets by its text, of which it has two
const SET_NUMBERS: readonly string[] = POOLS.N.slice(0, -1)

// other spellings of numbers that are in the pool
const WRITTEN = ['1.0', '007', '-0', '1e2', '0.50', '1E125', '+3']

/** A value of a type. */
export function drawValue(draw: Draw, type: ValueType, depth = 0): WireValue {
  switch (type) {
    case 'S':
    case 'B':
      return { [type]: draw.pick(POOLS[type]) }
    case 'N':
      return { N: depth === 0 && draw.chance(0.15) ? draw.pick(WRITTEN) : draw.pick(POOLS.N) }
    case 'BOOL':
      return { BOOL: draw.chance(0.5) }
    case 'NULL':
      return { NULL: true }
    case 'SS':
      return { SS: draw.some(POOLS.S, 4) }
    case 'NS':
      return { NS: draw.some(SET_NUMBERS, 4) }
    case 'BS':
      return { BS: draw.some(POOLS.B, 4) }
    case 'L':
      return { L: Array.from({ length: draw.below(4) }, () => drawAny(draw, depth + 1)) }
    case 'M':
      return { M: drawMap(draw, depth + 1) }
    default:
      return type satisfies never
  }
}

/** A value of any type; deep down, a scalar. */
export function drawAny(draw: Draw, depth = 0): WireValue {
  return drawValue(draw, depth > 2 ? draw.pick(['S', 'N', 'BOOL'] as const) : draw.pick(VALUE_TYPES), depth)
}

/** A value that a key attribute can have. */
export function drawKeyValue(draw: Draw, type: ScalarType): WireValue {
  const pool = POOLS[type].filter((text) => text !== '')
  return { [type]: draw.pick(pool.slice(0, 6)) }
}

function drawMap(draw: Draw, depth: number): WireItem {
  const names = draw.chance(0.15) ? [] : draw.some(['a', 'b', 'x', 'name', 'x.y', 'é'], 3)
  return Object.fromEntries(names.map((name) => [name, drawAny(draw, depth)]))
}
