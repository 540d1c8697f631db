import type { EngineContext } from '../engine-context.js'
import { doubled } from '../throughput/charge.js'
import { Claim } from '../throughput/claim.js'
import { judgeAll } from './cancellation.js'
import type { Action, Judged } from './prepare-action.js'

/** Judges all actions, then whether each finds capacity: one that doesn't is a reason to cancel as well. */
export function judgeAdmitted(context: EngineContext, actions: readonly Action[]): readonly Judged[] {
  if (context.throughput === undefined) return judgeAll(actions.map(({ judge }) => judge))
  return judgeAll(
    actions.map((action) => () => {
      const judged = action.judge()
      const refusal = claimOf(context, action, judged).refusal()
      if (refusal !== undefined) throw refusal
      return judged
    }),
  )
}

/** Takes the capacity of all actions of a transaction that is about to be done. */
export function chargeAll(context: EngineContext, actions: readonly Action[], judged: readonly Judged[]): void {
  if (context.throughput === undefined) return
  // all are counted before the first is done: each is about another item
  judged.forEach((one, index) => {
    const action = actions[index]
    if (action !== undefined) claimOf(context, action, one).take()
  })
}

function claimOf(context: EngineContext, { table }: Action, { demand }: Judged): Claim {
  return new Claim(context, table, doubled(demand()))
}
