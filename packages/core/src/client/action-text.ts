import type { Image } from '../codec/image.js'
import { jsonString } from '../codec/json-string.js'
import { itemText } from '../codec/value-text.js'
import type { WriteAction, WriteExpressions } from './write-action.js'

/** A part of a request's JSON: text, or an image whose bytes are there already. */
export type BodyPart = string | Image

/** The members of one write, without the braces around them. */
export function actionText(action: WriteAction): readonly BodyPart[] {
  const { kind, table, image, expressions, returnStored } = action
  const stored = returnStored ? ',"ReturnValuesOnConditionCheckFailure":"ALL_OLD"' : ''
  const before = `"TableName":${jsonString(table)},"${kind === 'put' ? 'Item' : 'Key'}":`
  return [before, image, `${expressions === undefined ? '' : expressionsText(expressions)}${stored}`]
}

function expressionsText({ condition, update, names, values }: WriteExpressions): string {
  return (
    (update === undefined ? '' : `,"UpdateExpression":${jsonString(update)}`) +
    (condition === undefined ? '' : `,"ConditionExpression":${jsonString(condition)}`) +
    // DynamoDB refuses empty ones
    (isEmpty(names) ? '' : `,"ExpressionAttributeNames":${JSON.stringify(names)}`) +
    (isEmpty(values) ? '' : `,"ExpressionAttributeValues":${itemText(values, { bytes: 0 })}`)
  )
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0
}

/** A request's body, of its parts in order. */
export function joinBody(parts: readonly BodyPart[]): Buffer {
  const lengths = parts.map((part) => (typeof part === 'string' ? Buffer.byteLength(part) : part.jsonBytes))
  const body = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const part of parts) at = typeof part === 'string' ? at + body.write(part, at) : part.copyJson(body, at)
  return body
}
