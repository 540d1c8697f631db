import type { SealedOperation, SealedPatch, SealedUpdate } from '../seal/sealed-operation.js'

// {"RequestItems":{...},"ReturnConsumedCapacity":"INDEXES","ReturnItemCollectionMetrics":"SIZE"} and room to spare
const REQUEST_OVERHEAD = 256
// {"DeleteRequest":{"Key":}}, and, as if each operation had a table of its own, "name":[],
const OPERATION_OVERHEAD = 48

/** Bytes of the request's JSON around its operations. */
export const EMPTY_REQUEST_BYTES: number = REQUEST_OVERHEAD

/** Bytes that an operation adds to a request's JSON: exact for its image, rounded up for what is around it. */
export function operationBytes(sealed: SealedOperation): number {
  const { image, operation } = sealed
  const content = sealed.kind === 'update' || sealed.kind === 'patch' ? updateBytes(sealed) : image.jsonBytes
  return content + OPERATION_OVERHEAD + operation.identity.table.name.length
}

function updateBytes({ key, words }: SealedUpdate | SealedPatch): number {
  return key.jsonBytes + (words?.bytes ?? 0)
}
