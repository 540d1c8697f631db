import { CheckpointError } from '../errors/checkpoint-error.js'
import { SluiceError } from '../errors/sluice-error.js'
import { renderKey } from '../schema/render-key.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { Work } from '../send/work.js'
import { type BulkFailure, bulkFailure } from './bulk-error.js'
import type { DeadLetter } from './dead-letter.js'

/** A work that DynamoDB refused for good; `unknown` where an earlier attempt of it is in doubt. */
type RefusedWork = Work & { readonly outcome: 'rejected' | 'condition-failed' | 'unknown' }

/**
 * Whether an operation was refused for good, for what it is itself. Refused credentials and a table that doesn't exist
 * are no fault of the element: the load ends, and resumes when that is mended.
 */
export function isRefusal(work: Work): work is RefusedWork {
  const { refusal } = work
  if (refusal === undefined || refusal.code === 'CREDENTIALS') return false
  return Object(refusal.cause).name !== 'ResourceNotFoundException'
}

/** Why a load ends with an operation that is neither written nor refused for good. */
export function workFailure({ sealed, outcome, failure }: Work): BulkFailure {
  const reason = (failure?.reason ?? 'no reason is known').replace(/[.:]? ?It is pending again: flush later$/, '')
  return {
    code: 'BULK_FAILED',
    reason: `${nameOf(sealed)} is ${outcome}: ${reason.replace(/\.$/, '')}.`,
    cause: failure?.cause,
  }
}

/** Why a load ends with an element that is none, or that no load takes. */
export function elementFailure(element: number, error: unknown): BulkFailure {
  const what = `Element ${element} of the source can't be sent`
  const failure = bulkFailure(what, error)
  return error instanceof SluiceError ? { ...failure, reason: `${what}: ${failure.reason}` } : failure
}

/** The source doesn't begin as the checkpoint says. */
export function changedSource(position: number): BulkFailure {
  const error = new CheckpointError(
    'CHECKPOINT_MISMATCH',
    `The source's first ${position} elements aren't those that the checkpoint was written for: give the same source, ` +
      'or remove the checkpoint to start from the beginning.',
  )
  return bulkFailure('', error)
}

/** Two operations on one item, where that is an error. */
export function duplicateFailure(sealed: SealedOperation, element: number): BulkFailure {
  const reason = `Element ${element}, ${nameOf(sealed)}, is on an item that an element before it is on too.`
  return { code: 'DUPLICATE', reason, cause: undefined }
}

/** A refusal that there is no place for. */
export function refusalFailure({ className, key, element, outcome, reason }: DeadLetter): BulkFailure {
  const what = `Element ${element}, ${className} ${key === undefined ? 'without a key' : JSON.stringify(key)}, is ${outcome}: ${reason.replace(/\.$/, '')}.`
  return {
    code: 'BULK_FAILED',
    reason: `${what} Give \`deadLetters\` to go on without such elements.`,
    cause: undefined,
  }
}

/** What is left open where the checkpoint store doesn't answer an aborted load. */
export const SILENT_STORE = 'The checkpoint store has not answered: it may hold an earlier checkpoint.'

/** What is left open where the sink of dead letters doesn't. */
export function silentSink(letters: number): string {
  const open = letters === 0 ? 'it is not closed' : `${letters} letters may or may not be stored`
  return `The sink of dead letters has not answered: ${open}.`
}

function nameOf({ kind, operation: { schema, identity } }: SealedOperation): string {
  return `the ${kind} of ${schema.className} ${renderKey(schema, identity.key)}`
}
