import type { ScalarType } from '@sluice/core'
import type { WireValue } from '#src/wire/wire-value.js'
import { drawAny, drawValue } from '../data/draw-value.js'
import type { Draw } from '../draw.js'

/** A value to compare another with: the same, one of its type, or any. */
export function drawNear(draw: Draw, value: WireValue | undefined): WireValue {
  if (value === undefined || draw.chance(0.1)) return drawAny(draw)
  if (draw.chance(0.5)) return value
  return drawValue(draw, typeOf(value))
}

/** A value that has an order, of the same type if that has one. */
export function drawOrdered(draw: Draw, value: WireValue | undefined): WireValue {
  const type = orderedType(value) ?? draw.pick(['S', 'N', 'B'] as const)
  return value !== undefined && orderedType(value) !== undefined && draw.chance(0.3) ? value : drawValue(draw, type)
}

/** The type of a value. */
export function typeOf(value: WireValue): keyof WireValue {
  return Object.keys(value)[0] as keyof WireValue // a drawn value has exactly one
}

export function orderedType(value: WireValue | undefined): ScalarType | undefined {
  if (value?.S !== undefined) return 'S'
  if (value?.N !== undefined) return 'N'
  return value?.B === undefined ? undefined : 'B'
}
