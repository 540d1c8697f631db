import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import { imageOf } from '../codec/image.js'
import type { ManagedEntity } from '../identity/identity-map.js'
import type { CheckOperation, DeleteOperation, PendingOperation, UpdateOperation } from '../pending/operation.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { findKeyProblems } from './find-key-problems.js'
import { checkedCondition, joinedCondition } from './joined-condition.js'
import { sealPatch } from './seal-patch.js'
import { type SealProblem, sealProblem } from './seal-problem.js'
import { sealPut } from './seal-put.js'
import { sealUpdate } from './seal-update.js'
import { sealVersion } from './seal-version.js'
import type { SealedCheck, SealedDelete, SealedOperation } from './sealed-operation.js'

/** What sealing gives: the operations that can be sent, and what is wrong with the others. */
export interface Sealing {
  readonly sealed: readonly SealedOperation[]
  readonly problems: readonly SealProblem[]
}

interface SealContext {
  readonly codecOf: (schema: EntitySchema) => EntityCodec
  readonly baselineOf: (operation: UpdateOperation) => ManagedEntity | undefined
}

/**
 * Validates and encodes operations, in order: one consistent snapshot of their entities. `baselineOf` tells what an entity
 * was last read or written as, where that is known.
 */
export function sealOperations(
  operations: readonly PendingOperation[],
  codecOf: SealContext['codecOf'],
  baselineOf: SealContext['baselineOf'] = () => undefined,
): Sealing {
  const into: SealingState = { codecOf, baselineOf, sealed: [], problems: [], found: [] }
  operations.forEach(sealInto, into)
  return into
}

/** What sealing goes on with from operation to operation. */
interface SealingState extends SealContext {
  readonly sealed: SealedOperation[]
  readonly problems: SealProblem[]
  /** Those of one operation; empty between two. */
  readonly found: EncodeProblem[]
}

/** Called by the runtime: a loop of many steps that runs once in a flush would be compiled anew for each. */
function sealInto(this: SealingState, operation: PendingOperation): void {
  const { sealed, problems, found } = this
  findKeyProblems(operation.schema, operation.identity.key, found)
  const image = sealOne(operation, this, found)
  if (found.length === 0) {
    sealed.push(image)
    return
  }
  for (const { attribute, reason, cause } of found.splice(0))
    problems.push(sealProblem(operation, attribute, reason, { cause }))
}

function sealOne(
  operation: PendingOperation,
  { codecOf, baselineOf }: SealContext,
  found: EncodeProblem[],
): SealedOperation {
  switch (operation.kind) {
    case 'put':
      return sealPut(operation, codecOf(operation.schema), found)
    case 'delete':
      return sealDelete(operation, found)
    case 'update':
      return sealUpdate(operation, { codec: codecOf(operation.schema), baseline: baselineOf(operation) }, found)
    case 'patch':
      return sealPatch(operation, found)
    case 'check':
      return sealCheck(operation, found)
    default:
      return operation satisfies never
  }
}

function sealDelete(operation: DeleteOperation, found: EncodeProblem[]): SealedDelete {
  const step = sealVersion(operation, found)
  return {
    kind: 'delete',
    operation,
    image: imageOf(operation.identity.key),
    condition: joinedCondition(operation, step, found),
    version: step?.version,
  }
}

function sealCheck(operation: CheckOperation, found: EncodeProblem[]): SealedCheck {
  return {
    kind: 'check',
    operation,
    image: imageOf(operation.identity.key),
    condition: checkedCondition(operation, found),
  }
}
