import { sealOperations } from '../seal/seal-operations.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
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
    assignVersion(sealed)
    if (sealed.kind !== 'check' && sealed.version !== undefined) written.add(sealed.operation.entity)
  }
  return rest.map((one) => {
    const { entity } = one.operation
    if (entity === undefined || !written.has(entity)) return one
    return sealOperations([one.operation], codecOf).sealed[0] ?? one
  })
}
