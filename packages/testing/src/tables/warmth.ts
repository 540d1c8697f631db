import type { DescribedWarmth } from '../storage/table-definition.js'
import { invalidParameter } from '../wire/validation-error.js'
import type { ThroughputInput, WarmthInput } from './create-table-input.js'

/** What any on-demand table can take at once. Source: "Warm throughput", Amazon DynamoDB Developer Guide. */
const ON_DEMAND: WarmthInput = { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 4000 }

/** What a table or index can take at once, which never falls: the most of what it could and of what it has now. */
export function warmthOf(
  onDemand: boolean,
  throughput: ThroughputInput | undefined,
  given: WarmthInput | undefined,
): DescribedWarmth {
  const least = leastWarmth(onDemand, throughput)
  return {
    ReadUnitsPerSecond: Math.max(given?.ReadUnitsPerSecond ?? 0, least.ReadUnitsPerSecond ?? 0),
    WriteUnitsPerSecond: Math.max(given?.WriteUnitsPerSecond ?? 0, least.WriteUnitsPerSecond ?? 0),
    Status: 'ACTIVE',
  }
}

/** Refuses warm throughput below what a new table or index has anyway. `subject` is `table` or `index NAME`. */
export function checkNewWarmth(
  onDemand: boolean,
  throughput: ThroughputInput | undefined,
  given: WarmthInput,
  subject: string,
): void {
  const least = leastWarmth(onDemand, throughput)
  for (const member of ['ReadUnitsPerSecond', 'WriteUnitsPerSecond'] as const) {
    if ((given[member] ?? Number.POSITIVE_INFINITY) >= (least[member] ?? 0)) continue
    const floor = onDemand
      ? 'initial throughput for OnDemand'
      : `${member === 'ReadUnitsPerSecond' ? 'ReadCapacityUnits' : 'WriteCapacityUnits'} of ProvisionedThroughput`
    throw invalidParameter(`Requested ${member} for WarmThroughput for ${subject} is lower than ${floor}`)
  }
}

/** Refuses to cool a table or index down. */
export function checkRisingWarmth(before: DescribedWarmth | undefined, given: WarmthInput, subject: string): void {
  for (const member of ['ReadUnitsPerSecond', 'WriteUnitsPerSecond'] as const) {
    if ((given[member] ?? Number.POSITIVE_INFINITY) >= (before?.[member] ?? 0)) continue
    throw invalidParameter(
      `Requested ${member} for WarmThroughput for ${subject} is lower than current WarmThroughput, ` +
        'decreasing WarmThroughput is not supported',
    )
  }
}

/** Whether more is asked for than there is. */
export function isWarmer(before: DescribedWarmth, given: WarmthInput): boolean {
  return (
    (given.ReadUnitsPerSecond ?? 0) > before.ReadUnitsPerSecond ||
    (given.WriteUnitsPerSecond ?? 0) > before.WriteUnitsPerSecond
  )
}

/** What there is after warming up. */
export function raisedWarmth(before: DescribedWarmth, given: WarmthInput): DescribedWarmth {
  return {
    ReadUnitsPerSecond: given.ReadUnitsPerSecond ?? before.ReadUnitsPerSecond,
    WriteUnitsPerSecond: given.WriteUnitsPerSecond ?? before.WriteUnitsPerSecond,
    Status: 'ACTIVE',
  }
}

function leastWarmth(onDemand: boolean, throughput: ThroughputInput | undefined): WarmthInput {
  if (onDemand) return ON_DEMAND
  return {
    ReadUnitsPerSecond: throughput?.ReadCapacityUnits ?? 0,
    WriteUnitsPerSecond: throughput?.WriteCapacityUnits ?? 0,
  }
}
