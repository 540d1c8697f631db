import { textTable } from '../text/text-table.js'
import type { BulkFigures } from './bulk-figures.js'

const REFUSALS_SHOWN = 3

/** A bulk load's report as a short table that a person can read. */
export function printBulkReport(figures: BulkFigures): string {
  const { read, skipped, written, position, deadLetters, duplicates, calls, retriedCalls, leftovers } = figures
  const rows = [
    ['elements read', format(read), `${format(skipped)} done before`],
    ['written', format(written)],
    ['dead letters', format(deadLetters)],
    ['not ended', format(read - position)],
    ['duplicates', format(duplicates.waited + duplicates.dropped), `${format(duplicates.dropped)} dropped`],
    ['calls', format(calls), `${format(retriedCalls)} retried`],
    ['handed back', format(leftovers)],
    ['bytes sent', format(figures.bytesSent)],
    ['elapsed', `${format(Math.round(figures.elapsedMs))} ms`, `${format(Math.round(figures.waitedMs))} ms waiting`],
    ...[...figures.consumedCapacity].map(([table, { CapacityUnits = 0 }]) => [
      `units of ${table}`,
      format(CapacityUnits),
      'measured',
    ]),
    ...figures.classes.map(({ className, estimatedWriteUnits }) => [
      `units of ${className}`,
      `>= ${format(estimatedWriteUnits)}`,
      'estimated',
    ]),
  ]
  return ['Bulk load', textTable(rows), ...describeRefusals(figures)].join('\n')
}

function describeRefusals({ refusals }: BulkFigures): readonly string[] {
  const lines = refusals
    .slice(0, REFUSALS_SHOWN)
    .map(({ className, outcome, letters, reason }) => `  ${format(letters)} x ${className} ${outcome}: ${reason}`)
  const rest = refusals.length - REFUSALS_SHOWN
  return rest > 0 ? [...lines, `  and ${format(rest)} more reasons`] : lines
}

function format(value: number): string {
  return value.toLocaleString('en-US')
}
