import type { Image } from '../codec/image.js'
import type { ErrorCode } from '../errors/error-code.js'
import { KeyError } from '../errors/key-error.js'
import type { PendingOperation } from '../pending/operation.js'
import { sealOperations } from '../seal/seal-operations.js'
import type { SealProblem } from '../seal/seal-problem.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { deleteByKey, putOf } from '../session/build-operation.js'
import type { IdentifyContext } from '../session/identify-entity.js'
import { type BulkOperation, operationOf } from './bulk-operation.js'

/** An element of a source as it can be sent, or why it can't be. */
export type SealedElement =
  | { readonly sealed: SealedOperation; readonly problem?: never }
  | { readonly sealed?: never; readonly problem: ElementProblem }

/** Why an element can't be sent as it is. */
export interface ElementProblem {
  readonly kind: 'put' | 'delete'
  readonly className: string
  /** What it would have been; `undefined` where there is no complete key. */
  readonly operation: PendingOperation | undefined
  readonly code: ErrorCode
  readonly reason: string
}

/**
 * Validates and encodes one element of a source.
 *
 * @throws {SluiceError} for what is no element of any source: no instance of an entity class, a table that can't be.
 */
export function sealElement(context: IdentifyContext, element: unknown): SealedElement {
  const asked = operationOf(element)
  const operation = identified(context, asked)
  if (operation instanceof KeyError) {
    const { className, code, message: reason } = operation
    return { problem: { kind: asked.kind, className, operation: undefined, code, reason } }
  }
  const { sealed, problems } = sealOperations([operation], context.codecOf)
  const [one] = sealed
  if (one !== undefined && problems.length === 0) return { sealed: one }
  const { kind, schema } = operation
  return {
    problem: { kind, className: schema.className, operation, code: 'SEAL_FAILED', reason: describeProblems(problems) },
  }
}

/** What the hash over the source knows of an element. */
export function hashedElement({ sealed, problem }: SealedElement): {
  readonly kind: string
  readonly id: string
  readonly image: Image | undefined
} {
  if (sealed !== undefined) return { kind: sealed.kind, id: sealed.operation.identity.id, image: sealed.image }
  const id = problem.operation?.identity.id ?? problem.reason
  return { kind: `invalid ${problem.kind} ${problem.className}`, id, image: undefined }
}

function identified(context: IdentifyContext, asked: BulkOperation): PendingOperation | KeyError {
  try {
    return asked.kind === 'put' ? putOf(context, asked.entity) : deleteByKey(context, asked.target, asked.key)
  } catch (error) {
    if (error instanceof KeyError) return error
    throw error
  }
}

function describeProblems(problems: readonly SealProblem[]): string {
  return problems.map(({ attribute, reason }) => (attribute === '' ? reason : `\`${attribute}\`: ${reason}`)).join('; ')
}
