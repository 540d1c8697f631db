import { isIdle } from './left-by.js'
import { type SealProblem, sealProblem } from './seal-problem.js'
import type { SealedOperation } from './sealed-operation.js'

/**
 * How a flush sends: `'auto'` puts what has no condition into batches and sends the rest in single calls, `'batch'`
 * refuses conditions and updates, `'transact'` writes all or nothing.
 */
export type FlushMode = 'auto' | 'batch' | 'transact'

/** What a mode can't send: it is refused before anything is sent, never sent without its condition. */
export function findModeProblems(sealed: readonly SealedOperation[], mode: FlushMode): readonly SealProblem[] {
  const problems: SealProblem[] = []
  sealed.forEach(addProblem, { mode, problems })
  return problems
}

interface Finding {
  readonly mode: FlushMode
  readonly problems: SealProblem[]
}

/** Called by the runtime: a loop of many steps that runs once in a flush would be compiled anew for each. */
function addProblem(this: Finding, sealed: SealedOperation): void {
  const reason = problemOf(sealed, this.mode)
  if (reason !== undefined) this.problems.push(sealProblem(sealed.operation, '', reason))
}

function problemOf(sealed: SealedOperation, mode: FlushMode): string | undefined {
  const { kind, condition } = sealed
  if (mode === 'transact') return kind === 'patch' && sealed.operation.returning !== undefined ? RETURNING : undefined
  if (kind === 'check') return LONE_CHECK
  if (isIdle(sealed)) return condition === undefined ? undefined : IDLE_CHECK
  if (mode === 'auto') return undefined
  if (kind === 'update' || kind === 'patch') return UPDATE
  return condition === undefined ? undefined : CONDITIONAL
}

const CONDITIONAL =
  "it has a condition, which a batch can't carry: flush with `mode: 'auto'`, which sends it in a call of its own"
const UPDATE =
  "it is an update, which a batch can't carry: flush with `mode: 'auto'`, which sends it in a call of its own"
const RETURNING =
  "it is to bring its item back, which a transaction can't: flush with `mode: 'auto'`, or leave `returning` out"
const IDLE_CHECK =
  "nothing of it changed, and the check of an item that isn't written can only be sent in a transaction: flush with `mode: 'transact'`"
const LONE_CHECK =
  "a check of an item that isn't written can only be sent in a transaction: flush with `mode: 'transact'`"
