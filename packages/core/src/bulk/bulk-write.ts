import type { SdkClient } from '../client/sdk-client.js'
import { type BulkOptions, checkBulkOptions } from './bulk-options.js'
import type { BulkReport } from './bulk-report.js'
import { runBulk } from './run-bulk.js'
import { type BulkSource, SourceReader } from './source-reader.js'

/**
 * Writes a source of any length: entities, or what `put()` and `remove()` make, from an iterable, an async iterable or a
 * stream. Memory stays below `maxBufferedBytes`, whatever the length: the source is asked only for what fits. With a
 * `checkpoint` a load that ended too early resumes when it is started again with the same source.
 *
 * @example
 * const report = await bulkWrite(client, readSongs('songs.csv'), {
 *   checkpoint: fileCheckpoint('songs.checkpoint'),
 *   deadLetters: fileDeadLetters('songs.refused.ndjson'),
 * })
 *
 * Resolves when the source has ended and each of its elements is written or a dead letter: `report.ok` tells whether
 * there was any.
 *
 * @throws {BulkError} if the load ended before its source did: aborted, the source failed, a table took nothing any more,
 * the checkpoint couldn't be saved, or something was refused and there is no `deadLetters`.
 * @throws {CheckpointError} if the checkpoint can't be read; nothing was read or written.
 * @throws {OptionError} for options that can't be.
 */
export async function bulkWrite(client: SdkClient, source: BulkSource, options: BulkOptions = {}): Promise<BulkReport> {
  const settings = checkBulkOptions(client, options)
  return runBulk(new SourceReader(source), settings)
}
