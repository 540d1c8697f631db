import { type Image, imageOf } from '../codec/image.js'
import type { Item } from '../codec/item.js'
import type { SealedDelete, SealedPut } from '../seal/sealed-operation.js'
import type { OperationFailure } from '../send/work.js'
import type { DeadLetter, DynamoJson } from './dead-letter.js'
import type { ElementProblem } from './seal-element.js'

/** The letter of an operation that DynamoDB refused for good. */
export function refusedLetter(
  { kind, operation, image }: SealedPut | SealedDelete,
  outcome: 'rejected' | 'condition-failed' | 'unknown',
  failure: OperationFailure | undefined,
  { element, includeItem }: { readonly element: number; readonly includeItem: boolean },
): DeadLetter {
  const { schema, identity } = operation
  return {
    version: 1,
    kind,
    className: schema.className,
    table: identity.table.name,
    key: itemJson(identity.key),
    outcome,
    code: failure?.code ?? 'SERVICE_REFUSED',
    reason: failure?.reason ?? outcome,
    element,
    ...(includeItem && kind === 'put' && { item: imageJson(image) }),
  }
}

/** The letter of an element that can't be sent as it is. */
export function invalidLetter(
  { kind, className, operation, code, reason }: ElementProblem,
  element: number,
): DeadLetter {
  const table = operation?.identity.table.name
  const key = operation && itemJson(operation.identity.key)
  return { version: 1, kind, className, table, key, outcome: 'invalid', code, reason, element }
}

function itemJson(item: Item): DynamoJson {
  return imageJson(imageOf(item))
}

function imageJson(image: Image): DynamoJson {
  const json = Buffer.allocUnsafe(image.jsonBytes)
  image.copyJson(json, 0)
  return JSON.parse(json.toString())
}
