import { MAX_SEGMENTS } from '../../limits.js'
import type { Segment } from '../../storage/scan-table.js'
import { validationError } from '../../wire/validation-error.js'
import { failed, throwProblems } from '../checks/constraints.js'
import { emptyTableNameProblem } from '../checks/table-name.js'
import { type ReadInput, readInputProblems } from './read-input.js'

/** The members of Scan that the fake has. */
export interface ScanInput extends ReadInput {
  readonly Segment?: number
  readonly TotalSegments?: number
}

/** Checks the members of a Scan beside its start key, segments, filter and projection. */
export function checkScanInput(input: ScanInput): void {
  const { Limit = 1, Segment: segment = 0, TotalSegments: total = 1 } = input
  throwProblems([emptyTableNameProblem(input.TableName)])
  throwProblems([
    ...readInputProblems(input),
    Limit < 1 ? failed(`Value '${Limit}'`, 'limit', 'have value greater than or equal to 1') : undefined,
    segment < 0 ? failed(`Value '${segment}'`, 'segment', 'have value greater than or equal to 0') : undefined,
    total < 1 ? failed(`Value '${total}'`, 'totalSegments', 'have value greater than or equal to 1') : undefined,
    total > MAX_SEGMENTS
      ? failed(`Value '${total}'`, 'totalSegments', `have value less than or equal to ${MAX_SEGMENTS}`)
      : undefined,
  ])
}

/** The segment that a checked Scan asks for. */
export function readSegment({ Segment: index, TotalSegments: total }: ScanInput): Segment | undefined {
  return index === undefined || total === undefined ? undefined : { index, total }
}

/** Checks the segment that a Scan asks for. */
export function checkSegments({ Segment: segment, TotalSegments: total }: ScanInput): void {
  if (segment !== undefined && total === undefined) throw segmentsNeedEachOther('TotalSegments', 'Segment parameter')
  if (segment === undefined && total !== undefined) throw segmentsNeedEachOther('Segment', 'parameter TotalSegments')
  if (segment === undefined || total === undefined || segment < total) return
  throw validationError(
    'The Segment parameter is zero-based and must be less than parameter TotalSegments: ' +
      `Segment: ${segment} is not less than TotalSegments: ${total}`,
  )
}

// AWS words the two in different ways
function segmentsNeedEachOther(missing: string, present: string): Error {
  return validationError(
    `The ${missing} parameter is required but was not present in the request when ${present} is present`,
  )
}
