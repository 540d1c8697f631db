import { listOf, structure, text } from '../../wire/shape.js'
import { type Consumption, onTable, readUnits } from '../capacity/capacity.js'
import type { EngineContext } from '../engine-context.js'
import { defineOperation, type Operation } from '../operation.js'
import { doubled } from '../throughput/charge.js'
import { Claim } from '../throughput/claim.js'
import { readDemand } from '../throughput/read-demand.js'
import { judgeAll } from './cancellation.js'
import { chargeAll, judgeAdmitted } from './judge-admitted.js'
import { type Action, prepareAction } from './prepare-action.js'
import { refuseLargeCollections } from './refuse-large-collections.js'
import { refuseSameItems } from './refuse-same-items.js'
import { TransactCapacity } from './transact-capacity.js'
import { transactMetrics } from './transact-metrics.js'
import { checkTransaction, checkTransactionSize, writeEntryProblems } from './transact-problems.js'
import { writeEntryShape } from './transact-shapes.js'
import { tokensOf } from './transaction-tokens.js'

const shape = structure({
  TransactItems: listOf(writeEntryShape),
  ClientRequestToken: text,
  ReturnConsumedCapacity: text,
  ReturnItemCollectionMetrics: text,
})

/** TransactWriteItems: all actions or none. */
export const transactWriteItems: Operation = defineOperation('TransactWriteItems', shape, (input, context) => {
  const entries = input.TransactItems ?? []
  checkTransaction(input.TransactItems, input, entries.flatMap(writeEntryProblems))
  const payload = JSON.stringify(entries)
  const prepared = entries.map(prepareAction)
  const actions = prepared.map((open) => open(context.store))
  refuseSameItems(actions)
  const tokens = tokensOf(context.store)
  const used = new TransactCapacity()
  if (tokens.isDone(input.ClientRequestToken, payload, context.now)) {
    for (const { asked, read, claim } of judgeAll(actions.map((action) => () => readAgain(context, action)))) {
      if (context.throughput !== undefined) claim.take()
      used.add(asked, read)
    }
    return used.describe(input.ReturnConsumedCapacity, 'ReadCapacityUnits')
  }
  const judged = judgeAdmitted(context, actions)
  checkTransactionSize(judged.map(({ bytes }) => bytes))
  refuseLargeCollections(judged, context.itemCollectionLimitBytes)
  chargeAll(context, actions, judged)
  judged.forEach(({ write }, index) => {
    used.add(actions[index]?.asked ?? '', write().used)
  })
  tokens.note(input.ClientRequestToken, payload, context.now)
  return {
    ...used.describe(input.ReturnConsumedCapacity, 'WriteCapacityUnits'),
    ...transactMetrics(input.ReturnItemCollectionMetrics, actions),
  }
})

interface Reread {
  readonly asked: string
  readonly read: Consumption
  readonly claim: Claim
}

/** What is read in place of an action that is known to be done. */
function readAgain(context: EngineContext, { asked, table, key }: Action): Reread {
  const { partition, sort } = key()
  const read = onTable(readUnits(table.get(partition, sort)?.size ?? 0, true))
  const claim = new Claim(context, table, doubled(readDemand(read, partition)))
  const refusal = context.throughput && claim.refusal()
  if (refusal !== undefined) throw refusal
  return { asked, read, claim }
}
