import type { PendingOperations } from '../pending/pending-operations.js'

/** Warns of operations that would be lost with their session: how many, of which classes, no keys and no values. */
export function warnOfPending(pending: PendingOperations): void {
  const { NODE_ENV } = process.env
  if (NODE_ENV === 'production') return
  const counts = new Map<string, number>()
  let total = 0
  for (const { operation } of pending.list()) {
    const what = `${operation.kind} ${operation.schema.className}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
    total++
  }
  if (total === 0) return
  const classes = Array.from(counts, ([what, count]) => `${what} × ${count}`).join(', ')
  const operations = total === 1 ? '1 pending operation' : `${total} pending operations`
  process.emitWarning(
    `A session was disposed with ${operations} (${classes}): flush() it before, or clear() what isn't to be written.`,
    { type: 'SluiceWarning', code: 'SLUICE_PENDING' },
  )
}
