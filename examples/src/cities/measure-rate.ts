import type { FlushProgress } from '@sluice/core'

/**
 * Measures operations written a second, since the first call that wrote any; `undefined` until there are two. `now`
 * tells milliseconds.
 */
export function measureRate(now: () => number): (progress: FlushProgress) => number | undefined {
  let first: { readonly at: number; readonly written: number } | undefined
  return ({ written }) => {
    if (written === 0) return undefined
    const at = now()
    first ??= { at, written }
    const elapsedMs = at - first.at
    return elapsedMs > 0 && written > first.written ? (1_000 * (written - first.written)) / elapsedMs : undefined
  }
}
