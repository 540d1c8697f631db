import { SluiceError } from '../errors/sluice-error.js'
import type { FlushReport } from './flush-report.js'
import type { OperationResult } from './operation-result.js'

const SHOWN = 3

/** Not all of a flush was written. The session stays usable: what failed is pending again, `flush()` resumes. */
export class FlushError extends SluiceError {
  readonly code = 'FLUSH_FAILED'
  readonly report: FlushReport
  readonly failures: readonly OperationResult[]

  constructor(report: FlushReport, cause?: unknown) {
    const { failures } = report
    super(failures.length === 0 ? 'The flush was ended before it took anything.' : describe(report, failures), {
      cause: cause ?? failures.find((failure) => failure.cause !== undefined)?.cause,
    })
    this.report = report
    this.failures = failures
  }
}

function describe({ operations }: FlushReport, failures: readonly OperationResult[]): string {
  const shown = failures.slice(0, SHOWN).map(String).join('; ')
  const rest = failures.length > SHOWN ? `; and ${failures.length - SHOWN} more in \`failures\`` : ''
  return `${failures.length} of ${operations.length} operations were not written and are pending again: ${shown}${rest}`
}
