import type { BatchEntry, TurnAway } from '../engine/engine-context.js'
import type { WireItem } from '../wire/wire-value.js'
import type { Disturbance } from './disturbance.js'
import type { BatchOperation } from './fault-step.js'

/** Joins the faults that hand back items of one call; `undefined` if there are none. */
export function turnAwayEntries(faults: Disturbance['unprocessed']): TurnAway | undefined {
  if (faults.length === 0) return undefined
  const left = faults.map(({ count }) => count ?? Number.POSITIVE_INFINITY)
  return {
    whenAll: faults.every(({ whenAll = 'throw' }) => whenAll === 'throw') ? 'throw' : 'return',
    isTurnedAway: (entry) => {
      const operation = toOperation(entry)
      const index = faults.findIndex(({ when }, position) => (left[position] ?? 0) > 0 && (when?.(operation) ?? true))
      if (index < 0) return false
      left[index] = (left[index] ?? 0) - 1
      return true
    },
  }
}

function toOperation({ table, kind, key }: BatchEntry): BatchOperation {
  return { table, kind, key: readableKey(key) }
}

// users compare keys as the SDK shows them: binary as bytes
function readableKey(key: WireItem): BatchOperation['key'] {
  return Object.fromEntries(
    Object.entries(key).map(([name, { S, N, B }]) => {
      if (B !== undefined) return [name, { B: new Uint8Array(Buffer.from(B, 'base64')) }]
      return [name, N === undefined ? { S: S ?? '' } : { N }]
    }),
  )
}
