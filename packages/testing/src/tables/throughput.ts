import type { DescribedThroughput } from '../storage/table-definition.js'
import { ServiceError } from '../wire/service-error.js'
import type { ThroughputInput } from './create-table-input.js'

const FREE_DECREASES_A_DAY = 4
const DECREASE_INTERVAL_S = 3600

/** Provisioned capacity of a new table or index; that of an on-demand one is told as 0. */
export function newThroughput(given: ThroughputInput | undefined): DescribedThroughput {
  return { NumberOfDecreasesToday: 0, ReadCapacityUnits: 0, WriteCapacityUnits: 0, ...given }
}

/** Provisioned capacity after a change at `now`, in milliseconds since the epoch. */
export function changedThroughput(
  before: DescribedThroughput,
  after: ThroughputInput,
  now: number,
): DescribedThroughput {
  const at = now / 1000
  return {
    ...before,
    ...after,
    ...(grows(before, after) && { LastIncreaseDateTime: at }),
    ...(shrinks(before, after) && {
      LastDecreaseDateTime: at,
      NumberOfDecreasesToday: decreasesOn(before, at) + 1,
    }),
  }
}

/** Refuses a decrease beyond the day's four, unless the last one is an hour past. */
export function checkDecrease(before: DescribedThroughput, after: ThroughputInput, now: number): void {
  const at = now / 1000
  const { LastDecreaseDateTime: last } = before
  const today = decreasesOn(before, at)
  if (!shrinks(before, after) || last === undefined || today < FREE_DECREASES_A_DAY) return
  if (at - last >= DECREASE_INTERVAL_S) return
  throw new ServiceError(
    'LimitExceededException',
    'Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the first ' +
      `${FREE_DECREASES_A_DAY} decreases, each subsequent decrease in the same UTC day can be performed at most once ` +
      `every ${DECREASE_INTERVAL_S} seconds. Number of decreases today: ${today}. Last decrease at ${when(last)}. ` +
      `Next decrease can be made at ${when(last + DECREASE_INTERVAL_S)}`,
  )
}

/** Whether a change asks for what is there. */
export function isSameThroughput(before: DescribedThroughput, after: ThroughputInput): boolean {
  return !grows(before, after) && !shrinks(before, after)
}

function grows(before: DescribedThroughput, after: ThroughputInput): boolean {
  return differences(before, after).some((difference) => difference > 0)
}

function shrinks(before: DescribedThroughput, after: ThroughputInput): boolean {
  return differences(before, after).some((difference) => difference < 0)
}

function differences(before: DescribedThroughput, after: ThroughputInput): readonly number[] {
  return [
    (after.ReadCapacityUnits ?? 0) - (before.ReadCapacityUnits ?? 0),
    (after.WriteCapacityUnits ?? 0) - (before.WriteCapacityUnits ?? 0),
  ]
}

function decreasesOn(
  { LastDecreaseDateTime: last, NumberOfDecreasesToday: count = 0 }: DescribedThroughput,
  at: number,
): number {
  return last !== undefined && utcDay(last) === utcDay(at) ? count : 0
}

function utcDay(seconds: number): number {
  return Math.floor(seconds / 86_400)
}

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'UTC' })

function when(seconds: number): string {
  // some versions of ICU put a narrow space before AM and PM
  return `${format
    .format(seconds * 1000)
    .replace(' at ', ' ')
    .replace(/\s/g, ' ')} UTC`
}
