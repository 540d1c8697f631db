import type { FlushProgress } from '@sluice/core'
import { describeProgress } from './describe-progress.js'
import { measureRate } from './measure-rate.js'
import type { Output } from './output.js'
import type { Progress } from './progress.js'

const CELLS = 12
const DEFAULT_COLUMNS = 80
const REDRAW_MS = 100
const ERASE_REST_OF_LINE = '\x1b[K'

/** A line that is redrawn in place, ten times a second at most. */
export function openProgressBar(output: Output, now: () => number): Progress {
  const rateOf = measureRate(now)
  let drawnAt = Number.NEGATIVE_INFINITY
  let undrawn: string | undefined
  let isOpen = false
  const draw = (text: string): void => {
    output.write(`\r${text}${ERASE_REST_OF_LINE}`)
    drawnAt = now()
    undrawn = undefined
    isOpen = true
  }
  return {
    show: (progress) => {
      const parts = [bar(progress), ...describeProgress(progress, rateOf(progress))]
      // some terminals say 0
      undrawn = fit(parts, output.columns || DEFAULT_COLUMNS)
      if (now() - drawnAt >= REDRAW_MS) draw(undrawn)
    },
    end: () => {
      if (undrawn !== undefined) draw(undrawn)
      if (isOpen) output.write('\n')
    },
  }
}

function bar({ written, pending }: FlushProgress): string {
  const filled = Math.floor((CELLS * written) / Math.max(1, written + pending))
  return '█'.repeat(filled) + '░'.repeat(CELLS - filled)
}

// a line as wide as the terminal would wrap, and couldn't be redrawn
function fit(parts: readonly string[], columns: number): string {
  const line = parts.join('  ')
  if (line.length < columns) return line
  return parts.length > 1 ? fit(parts.slice(0, -1), columns) : line.slice(0, columns - 1)
}
