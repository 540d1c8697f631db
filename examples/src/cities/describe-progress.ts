import type { FlushProgress } from '@sluice/core'
import { formatCount } from './format-count.js'

/** How far a flush is, the most telling first; with a rate (operations a second) also the time that the rest takes. */
export function describeProgress(progress: FlushProgress, rate: number | undefined): readonly string[] {
  const { written, pending, calls, retries } = progress
  const total = written + pending
  const percent = Math.floor((100 * written) / Math.max(1, total))
  return [
    `${String(percent).padStart(3)} %`,
    `${formatCount(written)} of ${formatCount(total)} written`,
    ...(rate === undefined ? [] : [`${formatCount(rate)}/s`]),
    ...(rate === undefined || pending === 0 ? [] : [`${formatCount(Math.ceil(pending / rate))} s left`]),
    `${formatCount(calls)} calls, ${formatCount(retries)} retried`,
  ]
}
