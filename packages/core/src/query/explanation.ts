import type { QueryCommandInput, ScanCommandInput } from '@aws-sdk/client-dynamodb'

/** What a query or scan would send, and what that costs. Read units are those of DynamoDB's bill. */
export interface Explanation {
  readonly operation: 'Query' | 'Scan'
  /** The SDK's input of the first call; a parallel scan sends one for each segment. */
  readonly input: QueryCommandInput & ScanCommandInput
  /**
   * Read units of one call at most: for all that it may examine, 1 MB or `pageSize` items of 400 KB, whatever filter and
   * projection leave of it. `Infinity` where a local index fetches from the table and no `pageSize` bounds how often.
   */
  readonly maxReadUnitsOfPage: number
  /** Read units of the whole read at most. `Infinity` without a budget: it goes on until its end or its limit. */
  readonly maxReadUnits: number
  /** A local index is asked for what it doesn't hold: each item found is read from the table too. */
  readonly fetchesFromTable: boolean
}
