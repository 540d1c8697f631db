import { SluiceError } from '../errors/sluice-error.js'
import type { FlushReport } from './flush-report.js'
import { describeGroup } from './group-failures.js'
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

function describe({ operations, failureGroups }: FlushReport, failures: readonly OperationResult[]): string {
  const shown = failureGroups.slice(0, SHOWN).map(describeGroup).join('; ')
  const others = failureGroups.slice(SHOWN).reduce((sum, { count }) => sum + count, 0)
  const rest = others > 0 ? `; and ${others} more, of other causes, in \`report.failureGroups\`` : ''
  return `${failures.length} of ${operations.length} operations were not written and are pending again: ${shown}${rest}`
}
