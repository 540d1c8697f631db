import { renderCondition } from '../expressions/render-condition.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { WriteAction } from './write-action.js'

/** A sealed operation as a call of its own or a transaction carries it. */
export function actionOf({ kind, image, condition, operation }: SealedOperation, returnStored: boolean): WriteAction {
  const table = operation.identity.table.name
  if (condition === undefined) return { kind, table, image, returnStored }
  const { expression, names, values } = renderCondition(condition)
  return { kind, table, image, returnStored, expressions: { condition: expression, names, values } }
}
