import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** The servers that the suite runs on. */
export type ServerName = 'fake' | 'dynalite' | 'dynamodb-local'

/** How one server differs from DynamoDB in one case. */
export interface Difference {
  /** What it does instead: the suite checks this too, so that a mended server is noticed. */
  readonly sees: unknown
  /** The same in words. */
  readonly why: string
}

/** One promise of DynamoDB, written once for all servers. */
export interface ContractCase {
  /** A sentence. */
  readonly title: string
  /** Where AWS's behaviour is known from. */
  readonly source: string
  /** Does something on a server without tables and returns what a client sees of it. */
  readonly look: (client: DynamoDBClient) => Promise<unknown>
  /** What a client of AWS sees: a value, or `refused(…)`. */
  readonly expect: unknown
  readonly differs?: { readonly [S in Exclude<ServerName, 'fake'>]?: Difference }
}
