import { type Disturbance, planDisturbance } from './disturbance.js'
import type { FaultRule } from './fault-rule.js'
import type { FaultCall } from './fault-step.js'

/** The faults that are set, in order. */
export class FaultPlan {
  #rules: FaultRule[] = []

  add(rule: FaultRule): void {
    this.#rules.push(rule)
  }

  clear(): void {
    this.#rules = []
  }

  /** What happens to one call. Asking counts. */
  plan(call: FaultCall): Disturbance {
    return planDisturbance(this.#rules, call)
  }
}
