import type { Image } from '../codec/image.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { leftBy } from '../seal/left-by.js'
import { randomToken, sealOperations } from '../seal/seal-operations.js'
import { rebaseUpdate } from '../seal/seal-update.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { storedVersion } from '../seal/stored-version.js'
import type { KeptState } from '../send/transaction/kept-state.js'
import { assignVersion } from '../settle/assign-version.js'
import type { SessionState } from './session-state.js'

/**
 * Seals anew what expects a version that a kept transaction has just replaced, or tells what changed since before it: the
 * same entity's next write. An entity that can't be sealed any more stays as it was sealed.
 */
export function resealStale(
  { codecOf }: SessionState,
  rest: readonly SealedOperation[],
  kept: readonly KeptState[],
): readonly SealedOperation[] {
  const works = kept.filter(({ state }) => state === 'written').flatMap((one) => one.works)
  if (works.length === 0) return rest
  const written = new Set<object | undefined>()
  const images = new Map<string, Image>()
  for (const { sealed } of works) {
    if (sealed.kind === 'check') continue
    const left = leftBy(sealed)
    if (left?.kind === 'put') images.set(sealed.operation.identity.id, left.image)
    if (sealed.version === undefined) continue
    const { schema, entity } = sealed.operation
    // settling does it once more, and tells what doesn't take its version
    assignVersion(sealed.operation, sealed.kind === 'delete' ? undefined : versionOf(schema, sealed.image))
    written.add(entity)
  }
  return rest.map((one) => {
    const { entity, identity } = one.operation
    const image = images.get(identity.id)
    // as it was sealed: the entity may have changed since
    if (one.kind === 'update' && image !== undefined) return rebaseUpdate(one, image.item, randomToken, [])
    if (entity === undefined || !written.has(entity)) return one
    return sealOperations([one.operation], codecOf).sealed[0] ?? one
  })
}

function versionOf({ version }: EntitySchema, { item }: Image): number | string | undefined {
  return version === undefined ? undefined : storedVersion(version, item)
}
