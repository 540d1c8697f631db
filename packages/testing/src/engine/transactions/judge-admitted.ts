import type { EngineContext } from '../engine-context.js'
import { charge, refusalOf } from '../throughput/admit.js'
import { doubled } from '../throughput/charge.js'
import { judgeAll } from './cancellation.js'
import type { Action, Judged } from './prepare-action.js'

/** Judges all actions, then whether each finds capacity: one that doesn't is a reason to cancel as well. */
export function judgeAdmitted(context: EngineContext, actions: readonly Action[]): readonly Judged[] {
  if (context.throughput === undefined) return judgeAll(actions.map(({ judge }) => judge))
  return judgeAll(
    actions.map(({ table, judge }) => () => {
      const judged = judge()
      const refusal = refusalOf(context, table, doubled(judged.demand()))
      if (refusal !== undefined) throw refusal
      return judged
    }),
  )
}

/** Takes the capacity of all actions of a transaction that is about to be done. */
export function chargeAll(context: EngineContext, actions: readonly Action[], judged: readonly Judged[]): void {
  if (context.throughput === undefined) return
  // all are counted before the first is done: each is about another item
  judged.forEach(({ demand }, index) => {
    const action = actions[index]
    if (action !== undefined) charge(context, action.table, doubled(demand()))
  })
}
