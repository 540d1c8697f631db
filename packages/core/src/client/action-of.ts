import { renderCondition } from '../expressions/render-condition.js'
import type { ReturnedItem } from '../pending/operation.js'
import type { SealedOperation, SealedPatch, SealedUpdate } from '../seal/sealed-operation.js'
import type { WriteAction } from './write-action.js'

/** A sealed operation as a call of its own or a transaction carries it. */
export function actionOf(sealed: SealedOperation, returnStored: boolean): WriteAction {
  const table = sealed.operation.identity.table.name
  if (sealed.kind === 'update' || sealed.kind === 'patch') return updateAction(sealed, table, returnStored)
  const { kind, image, condition } = sealed
  if (condition === undefined) return { kind, table, image, returnStored }
  const { expression, names, values } = renderCondition(condition)
  return { kind, table, image, returnStored, expressions: { condition: expression, names, values } }
}

const RETURNED = { new: 'ALL_NEW', old: 'ALL_OLD', updatedNew: 'UPDATED_NEW' } as const satisfies Record<
  ReturnedItem,
  string
>

function updateAction(sealed: SealedUpdate | SealedPatch, table: string, returnStored: boolean): WriteAction {
  const { key: image, words, condition } = sealed
  if (words === undefined) {
    // nothing to write: what is left is what it asks of the item
    const asked = condition && renderCondition(condition)
    return {
      kind: 'check',
      table,
      image,
      returnStored,
      expressions: asked && { ...asked, condition: asked.expression },
    }
  }
  const returning = sealed.kind === 'patch' ? sealed.operation.returning : undefined
  const update = words.update === '' ? undefined : words.update
  return {
    kind: 'update',
    table,
    image,
    returnStored,
    returning: returning && RETURNED[returning],
    expressions: { condition: words.condition, update, names: words.names, values: words.values },
  }
}
