import { CheckpointError } from '../errors/checkpoint-error.js'
import { untilAborted } from '../send/until-aborted.js'
import { FlushEnding } from '../session/flush-ending.js'
import type { BulkSettings } from './bulk-options.js'
import type { BulkReport } from './bulk-report.js'
import { BulkRun } from './bulk-run.js'
import { type Checkpoint, type CheckpointStore, checkCheckpoint } from './checkpoint.js'
import { isAnswered } from './is-answered.js'
import type { SourceReader } from './source-reader.js'

/** Runs a bulk load, from its checkpoint on where there is one. */
export async function runBulk(reader: SourceReader, settings: BulkSettings): Promise<BulkReport> {
  const ending = new FlushEnding(settings.clock, settings.signal, undefined)
  const { signal } = ending
  try {
    const resumed = await loadCheckpoint(settings.checkpoint, signal)
    return await new BulkRun({ reader, settings, signal, resumed }).run()
  } catch (error) {
    // a run that fails has closed its source; without one nobody else does
    await isAnswered(reader.close(), signal)
    throw error
  } finally {
    ending.release()
  }
}

/** What the store holds. After an abort that doesn't matter, and a store that doesn't answer can't hold up the end. */
async function loadCheckpoint(
  store: CheckpointStore | undefined,
  signal: AbortSignal,
): Promise<Checkpoint | undefined> {
  if (store === undefined || signal.aborted) return undefined
  const stored: unknown = await untilAborted(readStore(store), signal).catch((error: unknown) => {
    if (signal.aborted) return undefined
    throw error
  })
  // a store of one's own may say null for none
  return stored === undefined || stored === null ? undefined : checkCheckpoint(stored, 'The checkpoint store')
}

async function readStore(store: CheckpointStore): Promise<unknown> {
  try {
    return await store.load()
  } catch (cause) {
    if (cause instanceof CheckpointError) throw cause
    throw new CheckpointError('CHECKPOINT_FAILED', 'The checkpoint could not be read, see `cause`.', { cause })
  }
}
