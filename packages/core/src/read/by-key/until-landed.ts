import type { PendingOperations } from '../../pending/pending-operations.js'
import { untilAborted } from '../../send/until-aborted.js'

/**
 * Waits until no flush is sending a write of this identity; tells whether there was one. Rejects with the signal's reason as
 * soon as that is aborted.
 */
export async function untilLanded(
  pending: PendingOperations,
  id: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const landing = pending.landing(id)
  if (landing === undefined) return false
  if (signal === undefined) await landing
  else await untilAborted(landing, signal).catch(() => signal.throwIfAborted())
  return true
}
