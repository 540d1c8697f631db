import type { Fault, FaultTrigger } from './fault-options.js'
import type { FaultCall, FaultStep } from './fault-step.js'
import type { Random } from './random.js'

/** Decides, call by call, whether a fault strikes and what it does. */
export class FaultRule implements Fault {
  readonly #trigger: FaultTrigger
  readonly #step: (call: FaultCall) => FaultStep | undefined
  readonly #random: Random
  #struck = 0
  #stopped = false

  constructor(trigger: FaultTrigger, step: (call: FaultCall) => FaultStep | undefined, random: Random) {
    this.#trigger = trigger
    this.#step = step
    this.#random = random
  }

  get struck(): number {
    return this.#struck
  }

  stop(): void {
    this.#stopped = true
  }

  /** What the fault does to this call. Asking counts: once for each call. */
  strike(call: FaultCall): FaultStep | undefined {
    if (this.#stopped || this.#struck >= (this.#trigger.times ?? Number.POSITIVE_INFINITY) || !this.#matches(call)) {
      return undefined
    }
    const step = this.#step(call)
    if (step !== undefined) this.#struck++
    return step
  }

  // the dice are thrown last, so that calls which don't match leave the sequence alone
  #matches(call: FaultCall): boolean {
    const { operations, table, when, rate = 1 } = this.#trigger
    if (operations?.every((name) => name !== call.operation)) return false
    if (table !== undefined && !call.tables.includes(table)) return false
    if (when !== undefined && !when(call)) return false
    return rate >= 1 || this.#random() < rate
  }
}
