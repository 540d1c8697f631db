import type { Content } from './content.js'
import type { Kind } from './kinds.js'
import type { Managed } from './managed-model.js'
import { mergePatches, type Patch } from './patch.js'
import type { Subject } from './subject.js'

/** The operation that somebody asked for. */
export interface Intent {
  readonly what: 'put' | 'delete' | 'update' | 'patch'
  readonly id: string
  readonly kind: Kind
  readonly key: number
  /** The instance, where the call was given one. */
  readonly subject: Subject | undefined
  readonly patch?: Patch
  /** What earlier flushes sent of an update and don't know the fate of. */
  sent?: readonly Content[]
  /** Whether an earlier flush sent the patch and doesn't know its fate. */
  inDoubt?: boolean
  /** What an update is told from, where a patch has made the session let go of its instance. */
  baseline?: Managed | undefined
}

/** Whether the incoming one asks for nothing that the existing one doesn't do: design §4.1. */
export function isSame(a: Intent, b: Intent): boolean {
  if (a.what === 'delete') return b.what === 'delete'
  if (a.what === 'patch' || a.subject !== b.subject) return false
  return b.what === 'update' || (a.what === 'put' && b.what === 'put')
}

/** What stands for both of two that wait for one identity. */
export function joined(waits: Intent, incoming: Intent): Intent | undefined {
  if (waits.what === 'update' && incoming.what === 'put' && waits.subject === incoming.subject) {
    return { ...incoming, ...(waits.sent && { sent: waits.sent }) }
  }
  if (waits.patch === undefined || incoming.patch === undefined) return undefined
  if (waits.inDoubt || waits.kind !== incoming.kind) return undefined
  const patch = mergePatches(waits.patch, incoming.patch)
  return patch && { ...waits, patch }
}

/** The doubts about an instance go on with its next operation. */
export function carrySent(older: Intent, newer: Intent): void {
  if (older.sent !== undefined && older.subject === newer.subject) newer.sent = older.sent
}
