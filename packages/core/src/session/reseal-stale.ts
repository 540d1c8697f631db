import type { Image } from '../codec/image.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { sealOperations } from '../seal/seal-operations.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { storedVersion } from '../seal/stored-version.js'
import type { KeptState } from '../send/transaction/kept-state.js'
import { assignVersion } from '../settle/assign-version.js'
import type { SessionState } from './session-state.js'

/**
 * Seals anew what expects a version that the kept transaction has just replaced: the same entity's next write. An entity
 * that can't be sealed any more stays as it was sealed, and ends as `condition-failed`.
 */
export function resealStale(
  { codecOf }: SessionState,
  rest: readonly SealedOperation[],
  kept: KeptState | undefined,
): readonly SealedOperation[] {
  if (kept?.state !== 'written') return rest
  const written = new Set<object | undefined>()
  for (const { sealed } of kept.works) {
    if (sealed.kind === 'check' || sealed.version === undefined) continue
    const { schema, entity } = sealed.operation
    // settling does it once more, and tells what doesn't take its version
    assignVersion(sealed.operation, sealed.kind === 'put' ? versionOf(schema, sealed.image) : undefined)
    written.add(entity)
  }
  return rest.map((one) => {
    const { entity } = one.operation
    if (entity === undefined || !written.has(entity)) return one
    return sealOperations([one.operation], codecOf).sealed[0] ?? one
  })
}

function versionOf({ version }: EntitySchema, { item }: Image): number | string | undefined {
  return version === undefined ? undefined : storedVersion(version, item)
}
