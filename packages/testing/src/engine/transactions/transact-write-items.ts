import { listOf, structure, text } from '../../wire/shape.js'
import { onTable, readUnits } from '../capacity/capacity.js'
import { defineOperation, type Operation } from '../operation.js'
import { admit } from '../throughput/admit.js'
import { doubled } from '../throughput/charge.js'
import { readDemand } from '../throughput/read-demand.js'
import { chargeAll, judgeAdmitted } from './judge-admitted.js'
import { prepareAction } from './prepare-action.js'
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
    for (const { asked, table, key } of actions) {
      const { partition, sort } = key()
      const read = onTable(readUnits(table.get(partition, sort)?.size ?? 0, true))
      admit(context, table, doubled(readDemand(read, partition)))
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
