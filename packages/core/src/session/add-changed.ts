import { isAsLoaded } from '../codec/is-as-loaded.js'
import { identify, keyOf } from '../identity/identity.js'
import type { UpdateOperation } from '../pending/operation.js'
import { schemaOfEntity } from '../schema/registry.js'
import { type SealProblem, sealProblem } from '../seal/seal-problem.js'
import type { SessionState } from './session-state.js'

const PATCHED =
  'it changed, and a patch of its item is pending, after which the session would let go of it with its changes: discard the ' +
  'patch and change the instance alone, or detach the instance'

/**
 * Adds an update of each managed entity that changed, unless a write of it is pending. One that can't be sealed is added, too:
 * it is told. Returns the problems of those that a pending patch would let go of.
 */
export function addChanged({ managed, pending, tables, codecOf, outdate }: SessionState): readonly SealProblem[] {
  const problems: SealProblem[] = []
  for (const { entity, baseline, doubts = [] } of managed.values()) {
    const schema = schemaOfEntity(entity)
    const isChanged = !isAsLoaded(codecOf(schema), entity, baseline)
    // one that may be stored as something else is written anew
    if (doubts.length === 0 && !isChanged) continue
    // by the key that it was loaded under: sealing finds out if that changed
    const identity = identify(tables.tableOf(schema), keyOf(schema.key, baseline.item))
    const waiting = pending.find(identity.id)
    const update: UpdateOperation = {
      kind: 'update',
      schema,
      entity,
      identity,
      ifUnchanged: undefined,
      exactlyOnce: false,
      baseline: undefined,
      condition: undefined,
      check: undefined,
      returnStored: false,
      doubts: undefined,
    }
    if (waiting?.kind === 'patch' && isChanged) problems.push(sealProblem(update, '', PATCHED))
    // a check becomes part of it
    if (waiting !== undefined && waiting.kind !== 'check') continue
    pending.add(update, 'throw')
    outdate(identity.id)
  }
  return problems
}
