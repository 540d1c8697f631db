/** The operators of legacy conditions, in the order in which DynamoDB lists them. */
export const COMPARISON_OPERATORS = [
  'IN',
  'NULL',
  'BETWEEN',
  'LT',
  'NOT_CONTAINS',
  'EQ',
  'GT',
  'NOT_NULL',
  'NE',
  'LE',
  'BEGINS_WITH',
  'GE',
  'CONTAINS',
] as const

export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number]
