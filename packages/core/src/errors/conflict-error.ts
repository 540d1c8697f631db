import { SluiceError } from './sluice-error.js'

/** One of the two operations of a conflict. */
export interface ConflictParty {
  readonly kind: 'put' | 'delete' | 'update' | 'patch'
  /** Whether it is a put of an item that must not exist. */
  readonly create: boolean
  /** Whether it would be sent with a condition: a create, an `if`, a check or a version. */
  readonly conditional: boolean
  readonly className: string
}

/** What a ConflictError tells. */
interface ConflictDetails {
  readonly table: string
  /** The primary key, rendered for people. */
  readonly key: string
  readonly existing: ConflictParty
  readonly incoming: ConflictParty
  /** Whether an earlier flush may have applied the existing one, which a further flush doesn't send by itself. */
  readonly isInDoubt: boolean
}

const REMEDY = 'Flush first, discard the pending one, or choose a policy with `onConflict`.'
const IN_DOUBT =
  'An earlier flush may have applied it: read the item and discard the pending one, or flush with `resend: true` first, ' +
  'which may apply it twice.'

/**
 * Two operations on one identity can't both be meant. Thrown from the call that causes it; the session is as it was.
 */
export class ConflictError extends SluiceError {
  readonly code = 'CONFLICT'
  readonly table: string
  readonly key: string
  readonly existing: ConflictParty
  readonly incoming: ConflictParty

  constructor({ table, key, existing, incoming, isInDoubt }: ConflictDetails) {
    super(
      `Can't ${verb(incoming)} ${incoming.className} ${key} in table ${table}: a ${noun(existing)} of ` +
        `${existing.className} with the same key is already pending. ${isInDoubt ? IN_DOUBT : REMEDY}`,
    )
    this.table = table
    this.key = key
    this.existing = existing
    this.incoming = incoming
  }
}

const VERBS: Readonly<Record<ConflictParty['kind'], string>> = {
  put: 'save',
  delete: 'remove',
  update: 'update',
  patch: 'patch',
}

function verb({ kind, create }: ConflictParty): string {
  if (create) return 'create'
  return VERBS[kind]
}

function noun({ kind, create, conditional }: ConflictParty): string {
  if (create) return 'create'
  return conditional ? `conditional ${kind}` : kind
}
