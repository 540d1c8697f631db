import type { Update } from '../expressions/update.js'
import { valueOperand } from '../expressions/value-operand.js'
import type { VersionAttribute } from '../schema/entity-schema.js'
import { versionValue } from './seal-version.js'

/** An update that leaves the version, too. */
export function withVersion(update: Update, { name }: VersionAttribute, to: number | string): Update {
  const action = Object.freeze({ path: Object.freeze([name]), value: valueOperand(versionValue(to)) })
  return Object.freeze({ ...update, set: [...update.set, action] })
}
