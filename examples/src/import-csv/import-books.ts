import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type BulkOptions, type BulkReport, bulkWrite, fileCheckpoint, fileDeadLetters } from '@sluice/core/bulk'
import { readBooks } from './read-books.js'

/**
 * Imports a CSV file. Interrupted at any moment, it goes on from there when it is started again; lines that can't be
 * stored are in a file beside it.
 */
export function importBooks(
  client: DynamoDBClient,
  path: string,
  options: Pick<BulkOptions, 'signal' | 'onProgress' | 'clock' | 'maxBufferedBytes'> = {},
): Promise<BulkReport> {
  return bulkWrite(client, readBooks(path), {
    ...options,
    checkpoint: fileCheckpoint(`${path}.checkpoint`),
    deadLetters: fileDeadLetters(`${path}.refused.ndjson`, { includeItem: true }),
  })
}
