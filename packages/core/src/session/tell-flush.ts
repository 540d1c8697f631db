import { flushEvents } from '../diagnostics/flush-events.js'
import { SluiceError } from '../errors/sluice-error.js'
import type { FlushReport } from '../report/flush-report.js'

/** Tells whoever listens that a flush is settled. */
export function tellFlushEnd(flush: number, report: FlushReport): void {
  flushEvents.tell(() => {
    const { operations, ok, counts: outcomes, calls, retriedCalls, leftovers, bytesSent, elapsedMs, waitedMs } = report
    const figures = { calls, retriedCalls, leftovers, bytesSent, elapsedMs, waitedMs }
    return { kind: 'end', flush, operations: operations.length, ok, outcomes, ...figures, error: undefined }
  })
}

/** Tells whoever listens that a flush was ended by an error before anything was sent. */
export function tellFlushError(flush: number, operations: number, thrown: unknown): void {
  flushEvents.tell(() => {
    const figures = { calls: 0, retriedCalls: 0, leftovers: 0, bytesSent: 0, elapsedMs: 0, waitedMs: 0 }
    const error = thrown instanceof SluiceError ? thrown.code : undefined
    return { kind: 'end', flush, operations, ok: false, outcomes: {}, ...figures, error }
  })
}
