import type { Table } from '../../storage/table.js'
import type { Consumption } from '../capacity/capacity.js'
import type { EngineContext } from '../engine-context.js'
import { admit } from './admit.js'
import { readDemand } from './read-demand.js'

/** What a read used, and of which partition key; of none in particular if it is a Scan. */
export interface ReadUse {
  readonly used: Consumption
  readonly partition: string | undefined
}

/** Takes the capacity of a read, or throws DynamoDB's refusal in place of its answer. */
export function admitRead(context: EngineContext, table: Table, { used, partition }: ReadUse): void {
  if (context.throughput !== undefined) admit(context, table, readDemand(used, partition))
}
