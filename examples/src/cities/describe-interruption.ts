import type { FlushReport } from '@sluice/core'
import { formatCount } from './format-count.js'

/** What an interrupted flush wrote and what it didn't. */
export function describeInterruption({ counts, operations }: FlushReport, pending: number): string {
  const { written, unknown } = counts
  const lines = [`Interrupted: ${formatCount(written)} written, ${formatCount(pending)} not written.`]
  if (operations.length > 0 && unknown > 0) {
    lines.push(`Of those, ${formatCount(unknown)} are in doubt: they were sent, but the answer was not waited for.`)
  }
  return [...lines, 'They are all still pending in the session. Start again to write them.'].join('\n')
}
