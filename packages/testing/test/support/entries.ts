import type { AttributeValue, WriteRequest } from '@aws-sdk/client-dynamodb'

/** The key of the test table `Music`. */
export function key(pk: string, sk = 'x'): Record<string, AttributeValue> {
  return { pk: { S: pk }, sk: { S: sk } }
}

/** A put in a batch. */
export function put(pk: string, sk = 'x', more: Record<string, AttributeValue> = {}): WriteRequest {
  return { PutRequest: { Item: { ...key(pk, sk), ...more } } }
}

/** A delete in a batch. */
export function remove(pk: string, sk = 'x'): WriteRequest {
  return { DeleteRequest: { Key: key(pk, sk) } }
}

/** So many puts with different keys. */
export function puts(count: number): WriteRequest[] {
  return Array.from({ length: count }, (_, index) => put(`pk-${index}`))
}
