import type { ThroughputInput } from '../../tables/create-table-input.js'
import { failed } from '../checks/constraints.js'

/** What is wrong with provisioned capacity by the framework layer: both members have to be there, and at least 1. */
export function capacityProblems(
  member: string,
  throughput: ThroughputInput | undefined,
): readonly (string | undefined)[] {
  if (throughput === undefined) return []
  return (['WriteCapacityUnits', 'ReadCapacityUnits'] as const).map((name) => {
    const units = throughput[name]
    const path = `${member}.${name.charAt(0).toLowerCase()}${name.slice(1)}`
    if (units === undefined) return failed('Value null', path, 'not be null')
    return units < 1 ? failed(`Value '${units}'`, path, 'have value greater than or equal to 1') : undefined
  })
}
