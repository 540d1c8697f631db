import type { DescribedOnDemand } from '../storage/table-definition.js'
import { invalidParameter } from '../wire/validation-error.js'
import type { OnDemandInput } from './create-table-input.js'

const MEMBERS = ['MaxReadRequestUnits', 'MaxWriteRequestUnits'] as const
/** Takes a limit away, in UpdateTable. */
const NONE = -1

/** Refuses limits on a provisioned table, and limits that can't be. `subject` is `table` or `index : NAME`. */
export function checkOnDemand(
  onDemand: boolean,
  given: OnDemandInput | undefined,
  subject: string,
  least: 'new' | 'changed',
): void {
  for (const member of MEMBERS) {
    const units = given?.[member]
    if (units === undefined) continue
    if (!onDemand) {
      const where = subject === 'table' ? '' : ` for ${subject}`
      throw invalidParameter(
        `${member} for OnDemandThroughput${where} cannot be specified when the table BillingMode is PROVISIONED`,
      )
    }
    if (units < 1 && !(least === 'changed' && units === NONE)) {
      throw invalidParameter(`Requested ${member} for OnDemandThroughput for ${subject} is outside of valid range`)
    }
  }
}

/** The limits after a change: each member by itself, gone if all of them are. */
export function changedOnDemand(
  before: DescribedOnDemand | undefined,
  given: OnDemandInput,
): DescribedOnDemand | undefined {
  const members = Object.entries({ ...before, ...given }).filter(([, units]) => units !== NONE)
  return members.length === 0 ? undefined : Object.fromEntries(members)
}
