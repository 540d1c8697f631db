import type { FlushPlan } from '../plan/flush-plan.js'
import { makePlan } from '../plan/make-plan.js'
import { checkPlanOptions, type PlanOptions } from '../plan/plan-options.js'
import { findModeProblems } from '../seal/find-mode-problems.js'
import { sealOperations } from '../seal/seal-operations.js'
import { baselineIn } from './baseline-in.js'
import type { SessionState } from './session-state.js'

/** What a flush in the mode `auto` would send, by the same stages. */
export function planFlush(state: SessionState, options: PlanOptions): FlushPlan {
  const settings = checkPlanOptions(options)
  const { sealed, problems } = sealOperations(state.pending.waiting(), state.codecOf, baselineIn(state))
  return makePlan({ sealed, problems: [...problems, ...findModeProblems(sealed, 'auto')] }, settings)
}
