import type { Item } from '../codec/item.js'
import { metricsInput } from './metrics-input.js'
import type { WriteAction } from './write-action.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** One write as a command's input or a transaction's member has it. */
interface ActionInput {
  TableName: string
  Item?: Item
  Key?: Item
  UpdateExpression?: string
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, Item[string]>
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD'
  ReturnValues?: 'ALL_NEW' | 'ALL_OLD' | 'UPDATED_NEW'
}

/** The input of a PutItem, DeleteItem or UpdateItem command, for clients that take the SDK's own path. */
export function singleInput(
  action: WriteAction,
  metrics: WriteMetricsOptions,
): ActionInput & ReturnType<typeof metricsInput> {
  const { returning } = action
  return { ...actionInput(action), ...(returning && { ReturnValues: returning }), ...metricsInput(metrics) }
}

/** What a transaction calls its writes. */
export const TRANSACT_MEMBERS: Readonly<Record<WriteAction['kind'], string>> = {
  put: 'Put',
  delete: 'Delete',
  update: 'Update',
  check: 'ConditionCheck',
}

/** The input of a TransactWriteItems command, for clients that take the SDK's own path. */
export function transactInput(actions: readonly WriteAction[], token: string, metrics: WriteMetricsOptions): object {
  return {
    TransactItems: actions.map((action) => ({ [TRANSACT_MEMBERS[action.kind]]: actionInput(action) })),
    ClientRequestToken: token,
    ...metricsInput(metrics),
  }
}

function actionInput({ kind, table, image, expressions, returnStored }: WriteAction): ActionInput {
  const { condition, update, names = {}, values = {} } = expressions ?? {}
  return {
    TableName: table,
    ...(kind === 'put' ? { Item: image.item } : { Key: image.item }),
    ...(update !== undefined && { UpdateExpression: update }),
    ...(condition !== undefined && { ConditionExpression: condition }),
    // DynamoDB refuses empty ones
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: { ...names } }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: { ...values } }),
    ...(returnStored && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
  }
}
