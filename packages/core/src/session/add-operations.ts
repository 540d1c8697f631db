import type { PendingOperation } from '../pending/operation.js'
import type { OperationSettings } from './operation-options.js'
import type { SessionState } from './session-state.js'

/** Adds an operation to what is pending. */
export function addOperation(
  state: SessionState,
  operation: PendingOperation,
  { onConflict }: OperationSettings,
): void {
  state.pending.add(operation, onConflict)
  noteAdded(state, operation)
}

/** Adds operations, all or none. */
export function addOperations(
  state: SessionState,
  operations: readonly PendingOperation[],
  { onConflict }: OperationSettings,
): void {
  state.pending.addAll(operations, onConflict)
  for (const operation of operations) noteAdded(state, operation)
}

/** Reads of the item that are under way are older now, and an instance that is written stands for this item alone. */
function noteAdded({ managed, pending, outdate }: SessionState, { kind, identity: { id } }: PendingOperation): void {
  if (kind === 'check') return
  outdate(id)
  if (managed.isEmpty) return
  const waiting = pending.find(id)
  // one that gave way to the other changes nothing
  if (kind === 'delete') {
    if (waiting?.kind === 'delete' && waiting.entity !== undefined) managed.leaveFormer(waiting.entity, id)
  } else if (waiting?.kind === 'put') managed.makeWay(id, waiting.entity)
}
