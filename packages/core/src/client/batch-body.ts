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
  for (const { kind, image, operation } of byTable(batch)) {
    const { name } = operation.identity.table
    const before = name === table ? ',' : `${table === undefined ? '' : '],'}${jsonString(name)}:[`
    table = name
    at += body.write(`${before}${kind === 'put' ? '{"PutRequest":{"Item":' : '{"DeleteRequest":{"Key":'}`, at)
    at = image.copyJson(body, at)
    at += body.write('}}', at, 'latin1')
  }
  at += body.write(`]}${metrics}}`, at, 'latin1')
  if (at >= most) throw new RangeError(`Expected a body of less than ${most} bytes`)
  return body.subarray(0, at)
}

/** The operations of one table after those of another, tables in the order in which they come first. */
function byTable(batch: readonly SealedOperation[]): readonly SealedOperation[] {
  const tables = tablesIn(batch)
  if (tables.length === 1) return batch
  return tables.flatMap((table) => batch.filter(({ operation }) => operation.identity.table.name === table))
}
