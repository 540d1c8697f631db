import { SluiceError } from './sluice-error.js'

/** A flush didn't end within its `deadlineMs`; it was cancelled like an aborted one. */
export class DeadlineError extends SluiceError {
  readonly code = 'DEADLINE_EXCEEDED'
  readonly deadlineMs: number

  constructor(deadlineMs: number) {
    super(`The flush did not end within deadlineMs = ${deadlineMs}. What was not written is pending again.`)
    this.deadlineMs = deadlineMs
  }
}
