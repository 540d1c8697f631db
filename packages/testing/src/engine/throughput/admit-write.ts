import type { Table } from '../../storage/table.js'
import type { EngineContext } from '../engine-context.js'
import { admit } from './admit.js'
import { type ItemChange, writeDemand } from './write-demand.js'

/** Takes the capacity of a write that is about to be done, or throws DynamoDB's refusal. */
export function admitWrite(context: EngineContext, table: Table, change: ItemChange): void {
  if (context.throughput !== undefined) admit(context, table, writeDemand(table, change))
}
