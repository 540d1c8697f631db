import type { Failure } from '../client/classify-error.js'
import { collectionId } from '../identity/identity.js'
import { renderKeySchema } from '../schema/render-key-schema.js'
import type { FlushRun } from './flush-run.js'
import { groupWorks } from './group-works.js'
import { fail, type OperationFailure, tableOf, type Work } from './work.js'

// DynamoDB's and DynamoDB Local's texts for an item or key whose key attributes aren't the table's
const SCHEMA_REFUSAL =
  /does not match the schema|Missing the key|Type mismatch for key|required keys was not given a value|number of conditions on the keys is invalid/

/** Splits a refused batch until the operation that DynamoDB refuses stands alone; its neighbours are sent again. */
export function isolate(run: FlushRun, batch: readonly Work[], failure: Failure, reason: OperationFailure): void {
  for (const work of batch) work.refusals++
  const [work] = batch
  const parts = partsOf(batch, failure.kind)
  // what was pushed last is sent first
  if (parts.length > 1) for (const part of parts.toReversed()) run.queue.pushSuspects(part)
  else if (failure.kind === 'table-missing') rejectTable(run, batch, reason)
  else if (work !== undefined) rejectOne(run, work, failure, reason)
}

/** What DynamoDB is asked next, in this order; one part where nothing is left to be told apart. */
function partsOf(batch: readonly Work[], kind: Failure['kind']): readonly (readonly Work[])[] {
  if (kind === 'table-missing') return [...groupWorks(batch, tableOf).values()]
  if (kind === 'access-denied') return partsByAccess(batch)
  const middle = batch.length >> 1
  return batch.length > 1 ? [batch.slice(0, middle), batch.slice(middle)] : [batch]
}

/** Policies allow tables, partition keys (`dynamodb:LeadingKeys`) and attributes: mostly nothing or all of what is asked. */
function partsByAccess(batch: readonly Work[]): readonly (readonly Work[])[] {
  for (const idOf of [tableOf, partitionOf]) {
    const groups = groupWorks(batch, idOf)
    if (groups.size > 1) return [...groups.values()]
  }
  return batch.map((work) => [work])
}

function partitionOf({ sealed }: Work): string {
  return collectionId(sealed.operation.identity)
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
