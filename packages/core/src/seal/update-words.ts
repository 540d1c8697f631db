import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { EncodeProblem } from '../codec/entity-codec.js'
import { itemText } from '../codec/value-text.js'
import { AliasTable } from '../expressions/alias-table.js'
import type { Condition } from '../expressions/condition.js'
import { renderCondition } from '../expressions/render-condition.js'
import { renderUpdate } from '../expressions/render-update.js'
import type { Update } from '../expressions/update.js'
import { MAX_EXPRESSION_BYTES } from '../limits.js'

/** What an UpdateItem says, in DynamoDB's words: update and condition share their aliases. */
export interface UpdateWords {
  /** Empty where nothing is written but the key. */
  readonly update: string
  readonly condition: string | undefined
  readonly names: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, AttributeValue>>
  /** Bytes of all that in the request, about. */
  readonly bytes: number
}

/** Puts a write's update and condition into words; an update of too many is added to `found`. */
export function updateWords(update: Update, condition: Condition | undefined, found: EncodeProblem[]): UpdateWords {
  const aliases = new AliasTable()
  const text = renderUpdate(update, aliases)
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_EXPRESSION_BYTES) found.push({ attribute: '', reason: tooLong(bytes) })
  const words = condition && renderCondition(condition, aliases).expression
  const { names, values } = aliases
  const rest = Buffer.byteLength(JSON.stringify(names)) + Buffer.byteLength(itemText(values, { bytes: 0 }))
  return { update: text, condition: words, names, values, bytes: bytes + Buffer.byteLength(words ?? '') + rest }
}

function tooLong(bytes: number): string {
  return `it is an update expression of ${bytes} bytes, DynamoDB takes ${MAX_EXPRESSION_BYTES}: save the whole entity instead`
}
