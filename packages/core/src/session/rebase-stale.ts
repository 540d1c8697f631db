import type { Doubt } from '../pending/operation.js'
import { leftBy } from '../seal/left-by.js'
import { rebase } from '../seal/rebase.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { KeptState } from '../send/transaction/kept-state.js'

/** What a kept transaction has written of an item. */
interface Written {
  readonly entity: object | undefined
  readonly left: Doubt
}

/**
 * Rebases what expects a version that a kept transaction has just replaced, or tells what changed since before it: the same
 * entity's next write, as it was sealed.
 */
export function rebaseStale(rest: readonly SealedOperation[], kept: readonly KeptState[]): readonly SealedOperation[] {
  const written = new Map<string, Written>()
  for (const { state, works } of kept) {
    if (state !== 'written') continue
    for (const { sealed } of works) {
      const left = sealed.kind === 'check' ? undefined : leftBy(sealed)
      if (left !== undefined) written.set(sealed.operation.identity.id, { entity: sealed.operation.entity, left })
    }
  }
  return written.size === 0 ? rest : rest.map((one) => rebaseOne(one, written))
}

function rebaseOne(one: SealedOperation, written: ReadonlyMap<string, Written>): SealedOperation {
  const { entity, identity } = one.operation
  const known = written.get(identity.id)
  // another instance is to be found stale by its own version
  if (known === undefined || (one.kind !== 'update' && known.entity !== entity)) return one
  return rebase(one, known.left)
}
