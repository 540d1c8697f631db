import { jsonString } from '../codec/json-string.js'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { tablesIn } from './tables-in.js'

/** The body of a BatchWriteItem request, as the SDK's serialiser would write it; `metrics` is the text that asks for them. */
export function batchBody(batch: readonly SealedOperation[], metrics: string): Buffer {
  let most = EMPTY_REQUEST_BYTES
  for (const operation of batch) most += operationBytes(operation)
  const body = Buffer.allocUnsafe(most)
  let at = body.write('{"RequestItems":{', 'latin1')
  let table: string | undefined
  const operations = byTable(batch)
  for (let index = 0; index < operations.length; index++) {
    const first = operations[index]!
    const { name } = first.operation.identity.table
    const before = name === table ? ',' : `${table === undefined ? '' : '],'}${jsonString(name)}:[`
    table = name
    at += body.write(`${before}${first.kind === 'put' ? '{"PutRequest":{"Item":' : '{"DeleteRequest":{"Key":'}`, at)
    index = lastOfRun(operations, index)
    at = first.image.copyThrough(operations[index]!.image, body, at)
    at += body.write('}}', at, 'latin1')
  }
  at += body.write(`]}${metrics}}`, at, 'latin1')
  if (at >= most) throw new RangeError(`Expected a body of less than ${most} bytes`)
  return body.subarray(0, at)
}

/** The last of the puts of one table from `index` on that lie in memory as they do in the body. */
function lastOfRun(operations: readonly SealedOperation[], index: number): number {
  const { kind, operation } = operations[index]!
  if (kind !== 'put') return index
  const { table } = operation.identity
  let last = index
  for (; last + 1 < operations.length; last++) {
    const next = operations[last + 1]!
    if (next.kind !== 'put' || next.operation.identity.table !== table) break
    if (!next.image.follows(operations[last]!.image)) break
  }
  return last
}

/** The operations of one table after those of another, tables in the order in which they come first. */
function byTable(batch: readonly SealedOperation[]): readonly SealedOperation[] {
  const tables = tablesIn(batch)
  if (tables.length === 1) return batch
  return tables.flatMap((table) => batch.filter(({ operation }) => operation.identity.table.name === table))
}
