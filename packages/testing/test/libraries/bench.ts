import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient, FakeDynamoDBClientConfig } from '@sluice/testing'
import type { ExecutionContext } from 'ava'

/** What a script of `libraries/` gets, to declare what its library is asked to do. */
export interface Bench {
  /** Declares a step. Steps run in the order in which they are declared. */
  readonly test: (title: string, step: (t: ExecutionContext) => Promise<void>) => void
  readonly client: FakeDynamoDBClient
  /** Where the same tables are served over HTTP; `''` until the steps run. */
  readonly url: () => string
  /** One item, or all items of a table, as the SDK's own commands read them. */
  readonly storedItem: (table: string, key: StoredItem) => Promise<StoredItem | undefined>
  readonly storedItems: (table: string) => Promise<StoredItem[]>
}

export type StoredItem = Record<string, AttributeValue>

/** A script of `libraries/`. */
export interface LibraryScript {
  /** Options of the fake that it runs on. */
  readonly config?: FakeDynamoDBClientConfig
  readonly declare: (bench: Bench) => void
}
