import type { WireValue } from '../wire/wire-value.js'

/** The type of a set, or `undefined` for what isn't one. */
export function setTypeOf(value: WireValue): 'SS' | 'NS' | 'BS' | undefined {
  return (['SS', 'NS', 'BS'] as const).find((type) => value[type] !== undefined)
}
