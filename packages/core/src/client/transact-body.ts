import { TRANSACT_MEMBERS } from './action-input.js'
import { actionText, type BodyPart, joinBody } from './action-text.js'
import { metricsText } from './metrics-text.js'
import type { WriteAction } from './write-action.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/**
 * The body of a TransactWriteItems request, as the SDK's serialiser would write it. `token` is ours, so that each attempt
 * has the same: the SDK makes one up only for its own body.
 */
export function transactBody(actions: readonly WriteAction[], token: string, metrics: WriteMetricsOptions): Buffer {
  const parts: BodyPart[] = ['{"TransactItems":[']
  for (const action of actions) {
    parts.push(`${parts.length === 1 ? '' : ','}{"${TRANSACT_MEMBERS[action.kind]}":{`, ...actionText(action), '}}')
  }
  parts.push(`],"ClientRequestToken":${JSON.stringify(token)}${metricsText(metrics)}}`)
  return joinBody(parts)
}

/** The input that goes along with that body: it names the tables for the SDK's rules about endpoints. */
export function transactPlaceholder(actions: readonly WriteAction[]): object {
  const tables = new Set(actions.map(({ table }) => table))
  return { TransactItems: [...tables].map((table) => ({ Put: { TableName: table } })) }
}
