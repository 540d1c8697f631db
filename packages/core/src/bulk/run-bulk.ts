import { CheckpointError } from '../errors/checkpoint-error.js'
import { FlushEnding } from '../session/flush-ending.js'
import type { BulkSettings } from './bulk-options.js'
import type { BulkReport } from './bulk-report.js'
import { BulkRun } from './bulk-run.js'
import type { Checkpoint, CheckpointStore } from './checkpoint.js'
import type { SourceReader } from './source-reader.js'

/** Runs a bulk load, from its checkpoint on where there is one. */
export async function runBulk(reader: SourceReader, settings: BulkSettings): Promise<BulkReport> {
  const ending = new FlushEnding(settings.clock, settings.signal, undefined)
  const { signal } = ending
  try {
    const resumed = signal.aborted ? undefined : await loadCheckpoint(settings.checkpoint)
    return await new BulkRun({ reader, settings, signal, resumed }).run()
  } finally {
    ending.release()
  }
}

async function loadCheckpoint(store: CheckpointStore | undefined): Promise<Checkpoint | undefined> {
  try {
    return await store?.load()
  } catch (cause) {
    if (cause instanceof CheckpointError) throw cause
    throw new CheckpointError('CHECKPOINT_FAILED', 'The checkpoint could not be read, see `cause`.', { cause })
  }
}
