import { CheckpointError } from '../errors/checkpoint-error.js'
import { DeadLetterError } from '../errors/dead-letter-error.js'
import { SluiceError } from '../errors/sluice-error.js'
import type { BulkReport } from './bulk-report.js'

/** The code of a {@link BulkError}: why the load ended. */
export type BulkErrorCode =
  | 'BULK_FAILED'
  | 'CHECKPOINT_FAILED'
  | 'CHECKPOINT_MISMATCH'
  | 'DEAD_LETTER_FAILED'
  | 'DUPLICATE'

/** A bulk load ended before its source did. Started again it resumes, where it has a checkpoint. */
export class BulkError extends SluiceError {
  readonly code: BulkErrorCode
  readonly report: BulkReport

  constructor(report: BulkReport, { code, reason, cause }: BulkFailure) {
    const { position, written } = report
    super(
      `The bulk load ended after ${written} written operations; all elements before ${position} have ended. ` +
        `${reason} Started again with the same source it resumes, if it has a checkpoint.`,
      { cause },
    )
    this.code = code
    this.report = report
  }
}

/** Why a load ends too early. */
export interface BulkFailure {
  readonly code: BulkErrorCode
  /** A sentence. */
  readonly reason: string
  readonly cause: unknown
}

/** What ended a load, from what was thrown: `what` says where; an error of our own has a code of its own. */
export function bulkFailure(what: string, cause: unknown, otherwise: BulkErrorCode = 'BULK_FAILED'): BulkFailure {
  const isOwn = cause instanceof SluiceError
  const code = cause instanceof CheckpointError || cause instanceof DeadLetterError ? cause.code : otherwise
  const name = cause instanceof Error ? cause.name : typeof cause
  return { code, reason: isOwn ? cause.message : `${what} (${name}, see \`cause\`).`, cause }
}
