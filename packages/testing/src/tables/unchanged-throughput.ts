import type { DescribedThroughput } from '../storage/table-definition.js'
import { validationError } from '../wire/validation-error.js'
import type { ThroughputInput } from './create-table-input.js'
import { isSameThroughput } from './throughput.js'

/** Refuses a change of provisioned capacity that changes nothing. `subject` is `table` or `index NAME`. */
export function checkDifferentThroughput(before: DescribedThroughput, after: ThroughputInput, subject: string): void {
  if (!isSameThroughput(before, after)) return
  const [kind] = subject.split(' ')
  const told = (['ReadCapacityUnits', 'WriteCapacityUnits'] as const).map(
    (member) =>
      `Current ${member} provisioned for the ${kind}: ${before[member] ?? 0}. Requested ${member}: ${after[member] ?? 0}.`,
  )
  throw validationError(
    `The provisioned throughput for the ${subject} will not change. The requested value equals the current value. ` +
      `${told.join(' ')} Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.`,
  )
}
