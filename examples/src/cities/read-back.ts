import { isDeepStrictEqual } from 'node:util'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import type { PlainItem } from './plain-item.js'

/** What a table must hold. */
export interface Expectation<Source> {
  readonly table: string
  /** One for each item, by the item's key as `keyOf` writes it. */
  readonly sources: ReadonlyMap<string, Source>
  readonly keyOf: (item: PlainItem) => string
  readonly itemOf: (source: Source) => PlainItem
}

/** What a table was found to hold. */
export interface Finding {
  readonly expected: number
  readonly matching: number
  /** Keys of items that are stored with another content. */
  readonly different: readonly string[]
  /** Keys of items that aren't stored. */
  readonly missing: readonly string[]
  /** Items that nobody expected, for example of an earlier run. */
  readonly others: number
}

/**
 * Compares every item of a table with what it must be, by a paged, consistent Scan through the SDK's document client:
 * it decodes without Sluice. Rejects when the signal is aborted.
 */
export async function readBack<Source>(
  client: DynamoDBClient,
  { table, sources, keyOf, itemOf }: Expectation<Source>,
  signal: AbortSignal,
): Promise<Finding> {
  const missing = new Set(sources.keys())
  const different: string[] = []
  let others = 0
  const input = { TableName: table, ConsistentRead: true }
  const pages = paginateScan({ client: DynamoDBDocumentClient.from(client) }, input, { abortSignal: signal })
  for await (const { Items = [] } of pages) {
    for (const stored of Items) {
      const key = keyOf(stored)
      const source = sources.get(key)
      if (source === undefined) others++
      else if (!isDeepStrictEqual(stored, itemOf(source))) different.push(key)
      missing.delete(key)
    }
  }
  const matching = sources.size - missing.size - different.length
  return { expected: sources.size, matching, different, missing: [...missing], others }
}
