import { holds } from '../../evaluation/holds.js'
import type { Condition } from '../../expressions/syntax.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'
import type { EngineContext } from '../engine-context.js'
import { admit } from '../throughput/admit.js'
import { checkDemand } from '../throughput/write-demand.js'
import { checkCondition } from './check-condition.js'

/** The item that a conditional write is about. */
export interface JudgedItem {
  readonly table: Table
  readonly partition: string
  readonly before: StoredItem | undefined
}

/** Refuses a write whose condition doesn't hold. Where throughput is limited, that too takes capacity. */
export function judgeWrite(
  condition: Condition | undefined,
  { table, partition, before }: JudgedItem,
  { context, returnValues }: { readonly context: EngineContext; readonly returnValues: string | undefined },
): void {
  if (context.throughput !== undefined && condition !== undefined && !holds(condition, before?.item)) {
    admit(context, table, checkDemand(partition, before))
  }
  checkCondition(condition, before?.item, returnValues)
}
