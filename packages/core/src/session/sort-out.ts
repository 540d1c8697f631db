import { isSafeToRepeat } from '../seal/is-safe-to-repeat.js'
import { isIdle } from '../seal/left-by.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { type OperationFailure, startWork, type Work } from '../send/work.js'
import type { FlushSettings } from './flush-options.js'

/** The operations of a flush by how they go. */
interface SortedOut {
  readonly rest: readonly SealedOperation[]
  /** Each is a transaction of its own. */
  readonly once: readonly SealedOperation[]
  /** Not sent at all: nothing changed, or they may be applied already and aren't safe to repeat. */
  readonly ended: readonly Work[]
}

const UNSAFE: OperationFailure = Object.freeze({
  code: 'IN_DOUBT',
  reason:
    'an earlier flush may or may not have applied it, and it is not safe to repeat: read the item, then discard it, or ' +
    'flush with `resend: true`, which may apply it twice',
})

/** Sorts out what isn't sent, and what is meant exactly once; a transaction of the whole flush is that by itself. */
export function sortOut(
  sealed: readonly SealedOperation[],
  { mode, resend }: Pick<FlushSettings, 'mode' | 'resend'>,
): SortedOut {
  // nothing of the kind in most flushes
  if (!sealed.some(isChange)) return { rest: sealed, once: [], ended: [] }
  const rest: SealedOperation[] = []
  const once: SealedOperation[] = []
  const ended: Work[] = []
  for (const one of sealed) {
    if (isIdle(one) && (mode !== 'transact' || one.condition === undefined)) {
      ended.push({ ...startWork(one), outcome: 'unchanged' })
    } else if (isUnsafe(one) && !resend) {
      ended.push({ ...startWork(one), outcome: 'unknown', failure: UNSAFE })
    } else if (isOnce(one) && mode !== 'transact') once.push(one)
    else rest.push(one)
  }
  return { rest, once, ended }
}

// a function of the module, not of each flush: what is compiled of those is thrown away with them
function isChange({ kind }: SealedOperation): boolean {
  return kind === 'update' || kind === 'patch'
}

function isUnsafe(sealed: SealedOperation): boolean {
  return sealed.kind === 'patch' && sealed.operation.inDoubt && !isSafeToRepeat(sealed)
}

function isOnce({ operation }: SealedOperation): boolean {
  return (operation.kind === 'update' || operation.kind === 'patch') && operation.exactlyOnce
}
