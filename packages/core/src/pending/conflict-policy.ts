import { CallbackError } from '../errors/callback-error.js'
import { ConflictError, type ConflictParty } from '../errors/conflict-error.js'
import { OptionError } from '../errors/option-error.js'
import { isRepeatable } from '../expressions/is-repeatable.js'
import type { EntityClass } from '../schema/entity-class.js'
import { renderKey } from '../schema/render-key.js'
import { isConditional, type PatchOperation, type WriteOperation } from './operation.js'

/** One side of a conflict, as a policy function sees it. */
export interface ConflictSide {
  readonly kind: WriteOperation['kind']
  /** Whether it is a put of an item that must not exist. */
  readonly create: boolean
  /** Whether it would be sent with a condition: a create, an update, an `if`, a check or a version. */
  readonly conditional: boolean
  readonly entityClass: EntityClass
  /** The instance, where the operation was given one. */
  readonly entity: object | undefined
}

/**
 * What happens when two operations on one identity can't both be meant: `'throw'` a ConflictError (the default), let
 * the last or the first win, or a function that says whether to keep the existing one or to replace it.
 */
export type ConflictPolicy =
  | 'throw'
  | 'last-wins'
  | 'first-wins'
  | ((existing: ConflictSide, incoming: ConflictSide) => 'keep' | 'replace')

const NAMED_POLICIES: readonly unknown[] = ['throw', 'last-wins', 'first-wins']

/** Validates the option `onConflict`. */
export function checkConflictPolicy(value: unknown, fallback: ConflictPolicy): ConflictPolicy {
  if (value === undefined) return fallback
  if (NAMED_POLICIES.includes(value) || typeof value === 'function') return value as ConflictPolicy
  throw new OptionError('onConflict', "'throw', 'last-wins', 'first-wins' or a function", value)
}

/**
 * Decides a conflict.
 *
 * @throws {ConflictError} under the policy `'throw'`.
 * @throws {CallbackError} if a policy function throws or answers neither `'keep'` nor `'replace'`.
 */
export function decideConflict(
  policy: ConflictPolicy,
  existing: WriteOperation,
  incoming: WriteOperation,
): 'keep' | 'replace' {
  if (policy === 'last-wins') return 'replace'
  if (policy === 'first-wins') return 'keep'
  if (policy === 'throw') throw conflictError(existing, incoming)
  const answer = askPolicy(policy, existing, incoming)
  if (answer === 'keep' || answer === 'replace') return answer
  throw new CallbackError("The onConflict function must return 'keep' or 'replace'.", 'onConflict', answer)
}

function askPolicy(
  policy: Exclude<ConflictPolicy, string>,
  existing: WriteOperation,
  incoming: WriteOperation,
): unknown {
  try {
    return policy(sideOf(existing), sideOf(incoming))
  } catch (cause) {
    throw new CallbackError('The onConflict function threw; the session is as it was.', 'onConflict', cause)
  }
}

function sideOf(operation: WriteOperation): ConflictSide {
  const { kind, schema, entity } = operation
  return {
    kind,
    create: isCreate(operation),
    conditional: isConditional(operation),
    entityClass: schema.entityClass,
    entity,
  }
}

function conflictError(existing: WriteOperation, incoming: WriteOperation): ConflictError {
  return new ConflictError({
    key: renderKey(incoming.schema, incoming.identity.key),
    table: incoming.identity.table.name,
    existing: partyOf(existing),
    incoming: partyOf(incoming),
    isInDoubt: existing.kind === 'patch' && isStuck(existing),
  })
}

/** Whether no flush sends it unless told: it may be applied already. One that is meant exactly once has its token. */
function isStuck({ inDoubt, exactlyOnce, update }: PatchOperation): boolean {
  return inDoubt && !exactlyOnce && !isRepeatable(update)
}

function partyOf(operation: WriteOperation): ConflictParty {
  const { kind, schema } = operation
  return { kind, create: isCreate(operation), conditional: isConditional(operation), className: schema.className }
}

function isCreate(operation: WriteOperation): boolean {
  return operation.kind === 'put' && operation.create
}
