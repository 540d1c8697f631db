import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { EncodeProblem } from '../codec/entity-codec.js'
import { imageOf } from '../codec/image.js'
import { attributeExists } from '../expressions/attribute-exists.js'
import { isRepeatable } from '../expressions/is-repeatable.js'
import type { Update } from '../expressions/update.js'
import type { PatchOperation } from '../pending/operation.js'
import type { VersionAttribute } from '../schema/entity-schema.js'
import { assignedValues } from './assigned-values.js'
import { expectedVersion } from './expected-version.js'
import { findIndexProblems } from './find-index-problems.js'
import { allWithinLimits } from './joined-condition.js'
import { nextVersion } from './seal-version.js'
import type { SealedPatch } from './sealed-operation.js'
import { updateWords } from './update-words.js'
import { withVersion } from './with-version.js'

/** Seals a patch; what is wrong with it is added to `found`. */
export function sealPatch(operation: PatchOperation, found: EncodeProblem[]): SealedPatch {
  const { identity, schema, mustExist, condition, check, update } = operation
  const exists = mustExist ? attributeExists(schema.key.partitionKey.name) : undefined
  const all = allWithinLimits([exists, condition, check], found)
  const key = imageOf(identity.key)
  if (schema.indexes.length > 0) findIndexProblems(schema, assignedValues(update), found)
  return {
    kind: 'patch',
    operation,
    image: key,
    key,
    words: updateWords(countedUp(operation), all, found),
    condition: all,
    version: undefined,
    isRepeatable: isRepeatable(update),
  }
}

/** The version follows the one that the condition asks for: who has loaded the item before must find out. */
function countedUp({ schema: { version }, condition, update }: PatchOperation): Update {
  const expected = version && expectedVersion(condition, version.name)
  if (version === undefined || expected === undefined) return update
  const from = expected === 'none' ? undefined : versionOf(version, expected)
  return withVersion(update, version, nextVersion(version, from))
}

function versionOf({ kind }: VersionAttribute, { N }: AttributeValue): number | undefined {
  return kind === 'number' && N !== undefined ? Number(N) : undefined
}
