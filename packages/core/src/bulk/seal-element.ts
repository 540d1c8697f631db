import { type Image, imageOf } from '../codec/image.js'
import type { ErrorCode } from '../errors/error-code.js'
import { KeyError } from '../errors/key-error.js'
import { OptionError } from '../errors/option-error.js'
import type { DeleteOperation, PutOperation } from '../pending/operation.js'
import { sealOperations } from '../seal/seal-operations.js'
import type { SealProblem } from '../seal/seal-problem.js'
import type { SealedDelete, SealedPut } from '../seal/sealed-operation.js'
import { deleteByKey, putOf } from '../session/build-operation.js'
import type { IdentifyContext } from '../session/identify-entity.js'
import type { OperationSettings } from '../session/operation-options.js'
import { type BulkOperation, operationOf } from './bulk-operation.js'

/** An element of a source as it can be sent, or why it can't be. */
type SealedElement =
  | { readonly sealed: SealedPut | SealedDelete; readonly problem?: never }
  | { readonly sealed?: never; readonly problem: ElementProblem }

/** Why an element can't be sent as it is. */
export interface ElementProblem {
  readonly kind: 'put' | 'delete'
  readonly className: string
  /** What it would have been; `undefined` where there is no complete key. */
  readonly operation: PutOperation | DeleteOperation | undefined
  readonly code: ErrorCode
  readonly reason: string
}

// a load that resumes sends again what was written just before it ended: by its version it would find that stale
const VERSIONLESS =
  'entities of classes without a version (save others by a session: a load that resumes could not tell its own writes from ' +
  "other writers')"

// held until the element is acknowledged, the entity would be in memory twice: once it is sealed nothing asks for it
const LET_GO = Object.freeze({})

const UNCONDITIONAL: OperationSettings = { onConflict: 'throw', returnStored: false, if: undefined }

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
  // what was put in comes out
  if (one?.kind === 'put') {
    const image = asked.kind === 'put' && asked.item !== undefined ? imageOf(asked.item) : one.image
    return { sealed: { ...one, image, operation: { ...one.operation, entity: LET_GO } } }
  }
  if (one?.kind === 'delete') return { sealed: one }
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

function identified(context: IdentifyContext, asked: BulkOperation): PutOperation | DeleteOperation | KeyError {
  try {
    if (asked.kind === 'delete') return deleteByKey(context, asked.target, asked.key, UNCONDITIONAL)
    const operation = putOf(context, asked.entity, UNCONDITIONAL, false)
    if (operation.schema.version === undefined) return operation
    throw new OptionError('source', VERSIONLESS, asked.entity)
  } catch (error) {
    if (error instanceof KeyError) return error
    throw error
  }
}

function describeProblems(problems: readonly SealProblem[]): string {
  return problems.map(({ attribute, reason }) => (attribute === '' ? reason : `\`${attribute}\`: ${reason}`)).join('; ')
}
