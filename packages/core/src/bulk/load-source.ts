import type { SdkClient } from '../client/sdk-client.js'
import { type BulkOptions, checkBulkOptions } from './bulk-options.js'
import type { BulkReport } from './bulk-report.js'
import { runBulk } from './run-bulk.js'
import { type BulkSource, SourceReader } from './source-reader.js'

/** Loads a source, with the options as they were given. */
export async function loadSource(client: SdkClient, source: BulkSource, options: BulkOptions): Promise<BulkReport> {
  const settings = checkBulkOptions(client, options)
  return runBulk(new SourceReader(source), settings)
}
