import type { Failure } from '../client/classify-error.js'
import { renderKeySchema } from '../schema/render-key-schema.js'
import type { FlushRun } from './flush-run.js'
import { groupByTable } from './group-by-table.js'
import { fail, type OperationFailure, tableOf, type Work } from './work.js'

// DynamoDB's and DynamoDB Local's texts for an item or key whose key attributes aren't the table's
const SCHEMA_REFUSAL =
  /does not match the schema|Missing the key|Type mismatch for key|required keys was not given a value|number of conditions on the keys is invalid/

/** Splits a refused batch until the operation that DynamoDB refuses stands alone; its neighbours are sent again. */
export function isolate(run: FlushRun, batch: readonly Work[], failure: Failure, reason: OperationFailure): void {
  for (const work of batch) work.refusals++
  const byTable = groupByTable(batch)
  if (byTable.size > 1 && (failure.kind === 'table-missing' || failure.kind === 'access-denied')) {
    for (const group of byTable.values()) run.queue.pushSuspects(group)
    return
  }
  const [work] = batch
  if (work === undefined) return
  if (failure.kind === 'table-missing') {
    rejectTable(run, batch, reason)
  } else if (batch.length === 1) {
    rejectOne(run, work, failure, reason)
  } else {
    const middle = batch.length >> 1
    run.queue.pushSuspects(batch.slice(middle))
    run.queue.pushSuspects(batch.slice(0, middle))
  }
}

function rejectTable({ condemned }: FlushRun, batch: readonly Work[], { reason, cause }: OperationFailure): void {
  for (const work of batch) {
    const table = tableOf(work)
    const explained = `table ${table} doesn't exist: create it, or mend the class's table name (${reason})`
    const failure: OperationFailure = { code: 'SERVICE_REFUSED', reason: explained, cause }
    condemned.condemnTable(table, failure)
    fail(work, 'rejected', failure)
  }
}

function rejectOne({ condemned }: FlushRun, work: Work, { kind, message }: Failure, reason: OperationFailure): void {
  if (kind === 'collection-full') condemned.condemnCollection(work, reason)
  if (kind !== 'validation' || !SCHEMA_REFUSAL.test(message)) {
    fail(work, 'rejected', reason)
    return
  }
  const { schema } = work.sealed.operation
  const failure = {
    ...reason,
    reason: `${reason.reason}. ${schema.className} declares the key ${renderKeySchema(schema.key)}`,
  }
  condemned.countSchemaRefusal(work, message, failure)
  fail(work, 'rejected', failure)
}
