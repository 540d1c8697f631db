import { MAX_SEGMENTS } from '../limits.js'
import type { Segment } from '../storage/scan-table.js'
import { validationError } from '../wire/validation-error.js'
import type { WireItem } from '../wire/wire-value.js'
import { CAPACITY_MODES, enumProblem, failed, throwProblems } from './constraints.js'
import { emptyTableNameProblem, tableNameProblem } from './table-name.js'

const SELECTS = ['SPECIFIC_ATTRIBUTES', 'COUNT', 'ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES'] as const

/** The members of Scan that the fake has. */
export interface ScanInput {
  readonly TableName?: string
  readonly Limit?: number
  readonly ExclusiveStartKey?: WireItem
  readonly Segment?: number
  readonly TotalSegments?: number
  readonly Select?: string
  readonly ConsistentRead?: boolean
  readonly ReturnConsumedCapacity?: string
}

/** Checks the members of a Scan beside its start key. */
export function checkScanInput(input: ScanInput): void {
  const { Limit = 1, Segment: segment = 0, TotalSegments: total = 1, Select } = input
  throwProblems([emptyTableNameProblem(input.TableName)])
  throwProblems([
    enumProblem('select', Select, SELECTS),
    enumProblem('returnConsumedCapacity', input.ReturnConsumedCapacity, CAPACITY_MODES),
    tableNameProblem(input.TableName),
    Limit < 1 ? failed(`Value '${Limit}'`, 'limit', 'have value greater than or equal to 1') : undefined,
    segment < 0 ? failed(`Value '${segment}'`, 'segment', 'have value greater than or equal to 0') : undefined,
    total < 1 ? failed(`Value '${total}'`, 'totalSegments', 'have value greater than or equal to 1') : undefined,
    total > MAX_SEGMENTS
      ? failed(`Value '${total}'`, 'totalSegments', `have value less than or equal to ${MAX_SEGMENTS}`)
      : undefined,
  ])
  checkSelect(Select)
  checkSegments(input)
}

/** The segment that a checked Scan asks for. */
export function readSegment({ Segment: index, TotalSegments: total }: ScanInput): Segment | undefined {
  return index === undefined || total === undefined ? undefined : { index, total }
}

function checkSelect(select: string | undefined): void {
  if (select === 'SPECIFIC_ATTRIBUTES') {
    throw validationError(
      'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
    )
  }
  if (select === 'ALL_PROJECTED_ATTRIBUTES') {
    throw validationError('ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName')
  }
}

function checkSegments({ Segment: segment, TotalSegments: total }: ScanInput): void {
  if (segment !== undefined && total === undefined) throw segmentsNeedEachOther('TotalSegments', 'Segment')
  if (segment === undefined && total !== undefined) throw segmentsNeedEachOther('Segment', 'TotalSegments')
  if (segment === undefined || total === undefined || segment < total) return
  throw validationError(
    'The Segment parameter is zero-based and must be less than parameter TotalSegments: ' +
      `Segment: ${segment} is not less than TotalSegments: ${total}`,
  )
}

function segmentsNeedEachOther(missing: string, present: string): Error {
  return validationError(
    `The ${missing} parameter is required but was not present in the request when ${present} parameter is present`,
  )
}
