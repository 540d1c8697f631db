import { actionText, joinBody } from './action-text.js'
import { metricsText } from './metrics-text.js'
import type { WriteAction } from './write-action.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** The body of a PutItem, DeleteItem or UpdateItem request, as the SDK's serialiser would write it. */
export function singleBody(action: WriteAction, metrics: WriteMetricsOptions): Buffer {
  const returning = action.returning === undefined ? '' : `,"ReturnValues":"${action.returning}"`
  return joinBody(['{', ...actionText(action), `${returning}${metricsText(metrics)}}`])
}

/** The input that goes along with that body: it names the table for the SDK's rules about endpoints. */
export function singlePlaceholder({ kind, table }: WriteAction): object {
  return kind === 'put' ? { TableName: table, Item: {} } : { TableName: table, Key: {} }
}
