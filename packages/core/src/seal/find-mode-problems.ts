import { type SealProblem, sealProblem } from './seal-problem.js'
import type { SealedOperation } from './sealed-operation.js'

/**
 * How a flush sends: `'auto'` puts what has no condition into batches and sends the rest in single calls, `'batch'`
 * refuses what has a condition, `'transact'` writes all or nothing.
 */
export type FlushMode = 'auto' | 'batch' | 'transact'

/** What a mode can't send: it is refused before anything is sent, never sent without its condition. */
export function findModeProblems(sealed: readonly SealedOperation[], mode: FlushMode): readonly SealProblem[] {
  if (mode === 'transact') return []
  return sealed.filter(mode === 'batch' ? isConditional : isCheck).map(({ kind, operation }) => {
    return sealProblem(operation, '', kind === 'check' ? LONE_CHECK : CONDITIONAL)
  })
}

function isCheck({ kind }: SealedOperation): boolean {
  return kind === 'check'
}

function isConditional({ condition }: SealedOperation): boolean {
  return condition !== undefined
}

const CONDITIONAL =
  "it has a condition, which a batch can't carry: flush with `mode: 'auto'`, which sends it in a call of its own"
const LONE_CHECK =
  "a check of an item that isn't written can only be sent in a transaction: flush with `mode: 'transact'`"
