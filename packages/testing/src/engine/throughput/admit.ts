import type { Table } from '../../storage/table.js'
import { tableArn } from '../../tables/table-description.js'
import type { ServiceError } from '../../wire/service-error.js'
import type { EngineContext } from '../engine-context.js'
import type { Demand } from './charge.js'
import { limitOf } from './limit-of.js'
import { meterOf } from './meter-of.js'
import { type LimitMet, throttled } from './throttled.js'

/** Takes a request's capacity, or throws DynamoDB's refusal if there is none. Without limits it does nothing. */
export function admit(context: EngineContext, table: Table, demand: Demand): void {
  const refusal = refusalOf(context, table, demand)
  if (refusal !== undefined) throw refusal
  charge(context, table, demand)
}

/** DynamoDB's refusal of a request that finds no capacity; `undefined` if it finds some. Takes nothing. */
export function refusalOf(context: EngineContext, table: Table, { kind, charges }: Demand): ServiceError | undefined {
  const { throughput, now } = context
  const record = context.store.get(table.definition.name)
  if (throughput === undefined || record === undefined) return undefined
  const met: LimitMet[] = []
  for (const { index, partition } of charges) {
    const limit = limitOf(record, index, kind)
    const type = meterOf(throughput, record, { index, kind }).limitMet(limit, partition, now)
    if (type !== undefined && !met.some((one) => one.index === index)) met.push({ type, mode: limit.kind, kind, index })
  }
  const [first] = met
  return first && throttled(first, met, tableArn(context.region, table.definition.name))
}

/** Takes capacity, also what isn't there. */
export function charge(context: EngineContext, table: Table, { kind, charges }: Demand): void {
  const { throughput, now } = context
  const record = context.store.get(table.definition.name)
  if (throughput === undefined || record === undefined) return
  for (const one of charges) {
    meterOf(throughput, record, { index: one.index, kind }).spend(limitOf(record, one.index, kind), one, now)
  }
}
