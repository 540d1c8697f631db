import type { Call } from './call.js'
import type { FlushRun } from './flush-run.js'
import { type EndedCall, tellBatch } from './tell-batch.js'
import { tellRetries } from './tell-retries.js'
import type { Work } from './work.js'

/** Tells whoever listens of a call that has been taken in, and of what will be carried again. */
export function tellCall(
  { settings, queue }: FlushRun,
  { kind: call, works }: Call,
  { startedAt, answer, error }: Pick<EndedCall, 'startedAt' | 'answer' | 'error'>,
): void {
  // an answer that can't be matched is an error that nobody threw
  const name = error ?? (works.some(isUnreadable) ? 'PROTOCOL' : undefined)
  tellBatch({ settings, call, works, startedAt, ...(answer && { answer }), error: name })
  tellRetries(settings, works, {
    reason: name ?? 'UnprocessedItems',
    delayOf: (table) => Math.max(0, queue.pace(table).readyAt - settings.clock.now()),
  })
}

function isUnreadable({ failure }: Work): boolean {
  return failure?.code === 'PROTOCOL'
}
