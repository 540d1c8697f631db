import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { EncodeProblem } from '../codec/entity-codec.js'
import { itemText } from '../codec/value-text.js'
import { AliasTable } from '../expressions/alias-table.js'
import type { Condition } from '../expressions/condition.js'
import { findSizeProblem } from '../expressions/find-size-problem.js'
import { renderCondition } from '../expressions/render-condition.js'
import { renderUpdate } from '../expressions/render-update.js'
import type { Update } from '../expressions/update.js'

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
  const words = condition && renderCondition(condition, aliases).expression
  // operators were counted where they were written: what changed needs none
  const problem = findSizeProblem({ kind: 'update', text, operators: 0 }, aliases)
  if (problem !== undefined) found.push({ attribute: '', reason: `${problem}: save the whole entity instead` })
  const { names, values } = aliases
  const parts = [text, words ?? '', JSON.stringify(names), itemText(values, { bytes: 0 })]
  const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
  return { update: text, condition: words, names, values, bytes }
}
