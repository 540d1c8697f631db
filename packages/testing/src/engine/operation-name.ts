import { nearestName } from '../wire/nearest-name.js'

/** The names of the operations that the fake has. */
export const OPERATION_NAMES = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeEndpoints',
  'DescribeLimits',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'ListTagsOfResource',
  'PutItem',
  'Query',
  'Scan',
  'TagResource',
  'TransactGetItems',
  'TransactWriteItems',
  'UntagResource',
  'UpdateItem',
  'UpdateTable',
  'UpdateTimeToLive',
] as const

/** The name of an operation that the fake has. */
export type OperationName = (typeof OPERATION_NAMES)[number]

/** What an option should have been that was to name an operation; `undefined` if it does. */
export function operationNameProblem(given: unknown): string | undefined {
  const names: readonly unknown[] = OPERATION_NAMES
  if (names.includes(given)) return undefined
  const nearest = typeof given === 'string' ? nearestName(given, OPERATION_NAMES) : undefined
  return `the name of an operation that the fake has${nearest === undefined ? '' : ` (${nearest}?)`}`
}
