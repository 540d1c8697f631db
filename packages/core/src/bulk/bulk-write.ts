import type { SdkClient } from '../client/sdk-client.js'
import type { BulkOptions } from './bulk-options.js'
import type { BulkReport } from './bulk-report.js'
import { loadSource } from './load-source.js'
import { type ResumeOptions, resumeDeadLetters } from './resume-dead-letters.js'
import type { BulkSource } from './source-reader.js'

/** The type of {@link bulkWrite}. */
export interface BulkWrite {
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
  (client: SdkClient, source: BulkSource, options?: BulkOptions): Promise<BulkReport>
  /**
   * Sends the dead letters in a file of `fileDeadLetters` again; those that are refused again stay in it. A letter is sent
   * from its item, or from what `find` gives for it; where there is neither it stays too. What is sent replaces what was
   * stored meanwhile.
   *
   * @throws {DeadLetterError} if the file can't be read, holds something else, names a class that isn't in `classes`, or, without
   * `find`, a table that its class isn't stored in by these options.
   * @throws {BulkError} as {@link bulkWrite}; the file is as it was.
   */
  resumeDeadLetters(client: SdkClient, path: string, options: ResumeOptions): Promise<BulkReport>
}

/** Writes a source of any length: see {@link BulkWrite}. */
export const bulkWrite: BulkWrite = Object.assign(write, { resumeDeadLetters })

async function write(client: SdkClient, source: BulkSource, options: BulkOptions = {}): Promise<BulkReport> {
  return loadSource(client, source, options)
}
