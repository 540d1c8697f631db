import type { Table } from '../../storage/table.js'
import type { EngineContext } from '../engine-context.js'
import type { Demand } from './charge.js'
import { Claim } from './claim.js'

/** Takes a request's capacity, or throws DynamoDB's refusal if there is none. Without limits it does nothing. */
export function admit(context: EngineContext, table: Table, demand: Demand): void {
  if (context.throughput === undefined) return
  const claim = new Claim(context, table, demand)
  if (!claim.isGranted) throw claim.refusal()
  claim.take()
}
