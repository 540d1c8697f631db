import { sameItem } from '../codec/same-item.js'
import type { CallbackError } from '../errors/callback-error.js'
import type { IdentityMap, ManagedEntity } from '../identity/identity-map.js'
import type { StoredState } from '../identity/stored-state.js'
import { addDoubt } from '../pending/carry-doubts.js'
import type { Doubt, PendingOperation, WriteOperation } from '../pending/operation.js'
import type { PendingOperations } from '../pending/pending-operations.js'
import { leftBy } from '../seal/left-by.js'
import type { SealedPatch, SealedWrite } from '../seal/sealed-operation.js'
import { storedVersion } from '../seal/stored-version.js'
import type { Work } from '../send/work.js'
import { assignVersion } from './assign-version.js'

/** The parts of a session that a flush changes. */
interface Settled {
  readonly pending: PendingOperations
  readonly managed: IdentityMap
  /** Marks reads of this identity that are under way as older than what is known now; `stored` is what the flush left. */
  readonly outdate: (id: string, stored?: StoredState) => void
}

/**
 * Carries the outcomes of a flush into the session: what is written is managed with the image that was sent as its
 * baseline, or forgotten if removed, and its entity gets the version that is stored now; all else is pending again, unless
 * a newer operation exists or it was discarded. Returns the versions that entities didn't take.
 */
export function settleOperations(works: readonly Work[], state: Settled): readonly CallbackError[] {
  const settling = startSettling(state)
  works.forEach(settleOne, settling)
  const { unwritten, errors } = settling
  state.pending.land(unwritten.size === 0 ? undefined : (operation) => unwritten.has(operation))
  return errors
}

/** What settling goes on with from operation to operation. */
interface Settling {
  readonly state: Settled
  readonly unwritten: Set<PendingOperation>
  readonly errors: CallbackError[]
}

/** Settles none yet. */
export function startSettling(state: Settled): Settling {
  return { state, unwritten: new Set(), errors: [] }
}

/** Called by the runtime: a loop of many steps that runs once in a flush would be compiled anew for each. */
function settleOne(this: Settling, work: Work): void {
  const { sealed, outcome, confirmed } = work
  const isDone = outcome === 'written' || outcome === 'unchanged'
  if (!isDone) this.unwritten.add(sealed.operation)
  if (sealed.kind === 'check') return
  if (sealed.kind === 'patch') settlePatch(sealed, work, this.state)
  if (!isDone && outcome === 'unknown') noteDoubt(sealed, this.state)
  const known = confirmed ?? (isDone ? leftBy(sealed) : undefined)
  if (known !== undefined) settleKnown(sealed.operation, known, this.state, this.errors)
  // nothing was sent, whatever may have been written before: it is all the same
  else if (isDone) sealed.operation.doubts = undefined
}

/** What a conditional write sent is kept: it may turn out to be what a later attempt fails on. */
function noteDoubt(sealed: SealedWrite, { managed }: Settled): void {
  const left = leftBy(sealed)
  // beside the operation, which may be discarded and takes its own doubts along
  if (left?.kind === 'put') managed.doubt(sealed.operation.identity.id, left.image)
  if (sealed.condition === undefined || left === undefined) return
  const { kind, image } = left
  const last = sealed.operation.doubts?.at(-1)
  if (last?.kind === kind && sameItem(last.image.item, image.item)) return
  addDoubt(sealed.operation, { kind, image })
}

/** What is stored after a patch isn't known: the next read is to find out. */
function settlePatch({ operation }: SealedPatch, { outcome, liftsDoubt }: Work, state: Settled): void {
  const { managed, outdate } = state
  const isUnknown = outcome === 'unknown'
  operation.inDoubt = isUnknown || (outcome !== 'written' && operation.inDoubt && !liftsDoubt)
  if (!isUnknown && outcome !== 'written') return
  const { id } = operation.identity
  outdate(id, 'unknown')
  letGo(id, managed.get(id), state)
}

/** Lets go of an instance of which nobody knows what all is stored; an update that waits is told from what is known of it. */
function letGo(id: string, known: ManagedEntity | undefined, { managed, pending }: Settled): void {
  const waiting = pending.find(id)
  if (waiting?.kind === 'update' && waiting.entity === known?.entity) waiting.baseline = known
  managed.forget(id)
}

/** Takes in what is stored now. */
function settleKnown(operation: WriteOperation, known: Doubt, state: Settled, errors: CallbackError[]): void {
  const { managed, outdate, pending } = state
  const { entity, schema, identity } = operation
  operation.doubts = undefined
  outdate(identity.id, storedAfter(operation, known))
  const stands = entity !== undefined && !pending.waitsElsewhere(entity, identity.id)
  if (known.kind === 'delete' || !stands) managed.forget(identity.id)
  // a patch went before it
  else if (isLetGo(operation)) letGo(identity.id, { entity, baseline: known.image }, state)
  else managed.manage(identity.id, entity, known.image)
  if (schema.version === undefined || !stands) return
  const version = known.kind === 'put' ? storedVersion(schema.version, known.image.item) : undefined
  const error = assignVersion(operation, version)
  if (error === undefined) return
  errors.push(error)
  // the next read is to bring an instance that knows its version
  managed.forget(identity.id)
}

/** Whether it is told from what a patch has made the session let go of. */
function isLetGo(operation: WriteOperation): boolean {
  return operation.kind === 'update' && operation.baseline !== undefined
}

/** What reads under way are told. */
function storedAfter(operation: WriteOperation, known: Doubt): StoredState {
  // others' attributes last beside what it changed
  if (operation.kind === 'update') return 'unknown'
  return known.kind === 'put' ? known.image : null
}
