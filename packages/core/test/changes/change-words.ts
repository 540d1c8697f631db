import type { Change } from '#src/changes/smallest-update.js'
import { AliasTable } from '#src/expressions/alias-table.js'
import { allOf } from '#src/expressions/all-of.js'
import { attributeExists } from '#src/expressions/attribute-exists.js'
import { renderCondition } from '#src/expressions/render-condition.js'
import { renderUpdate } from '#src/expressions/render-update.js'

/** A change in DynamoDB's words, guarded by the existence of an item with this key. */
export function wordsOf(change: Change) {
  const aliases = new AliasTable()
  const update = renderUpdate(change.update, aliases)
  const condition = renderCondition(allOf(attributeExists('id'), ...change.guards), aliases).expression
  return { update, condition, names: aliases.names, values: aliases.values }
}
