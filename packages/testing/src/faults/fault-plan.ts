import { type Disturbance, planDisturbance, UNDISTURBED } from './disturbance.js'
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
    return this.#rules.length === 0 ? UNDISTURBED : planDisturbance(this.#rules, call)
  }
}
