import { FlushError, type FlushReport, type Session } from '@sluice/core'
import { openProgress } from './open-progress.js'

/** Calls that may carry one item: enough that a quarter of them failing by chance never uses the budget up. */
const MAX_ATTEMPTS = 30

/** Flushes the session under a progress bar, and returns the report whether or not all was written. */
export async function flushAll(session: Session, signal: AbortSignal): Promise<FlushReport> {
  const progress = openProgress(process.stdout)
  try {
    return await session.flush({
      signal,
      retry: { maxAttempts: MAX_ATTEMPTS },
      returnConsumedCapacity: 'TOTAL',
      onProgress: progress.show,
    })
  } catch (error) {
    // the report is the same whether or not all was written; anything else is a mistake in this program
    if (error instanceof FlushError) return error.report
    throw error
  } finally {
    progress.end()
  }
}
