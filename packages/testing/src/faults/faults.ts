import { OptionError } from '@sluice/core'
import { checkStep } from './check-step.js'
import { checkTrigger } from './check-trigger.js'
import type {
  FailOptions,
  Fault,
  FaultScope,
  FaultTrigger,
  LatencyOptions,
  ServerErrorOptions,
  ThrottleOptions,
  UnprocessedOptions,
} from './fault-options.js'
import type { FaultPlan } from './fault-plan.js'
import { FaultRule } from './fault-rule.js'
import type { FaultCall, FaultStep, PlainStep, RealAnswer } from './fault-step.js'
import type { Random } from './random.js'

const BATCHES = ['BatchWriteItem', 'BatchGetItem'] as const

/**
 * What goes wrong, on purpose. Faults stay until their `times` are used up, until `stop()` or until `clear()`; chance
 * comes from the client's `seed`, so a run can be repeated. Several faults may be set: each call meets all of them.
 *
 * Every method throws an `OptionError` for a value that it can't use.
 */
export class Faults {
  readonly #random: Random
  readonly #plan: FaultPlan

  constructor(random: Random, plan: FaultPlan) {
    this.#random = random
    this.#plan = plan
  }

  /** Items of BatchWriteItem and BatchGetItem calls are handed back unprocessed. */
  unprocessed(options: UnprocessedOptions = {}): Fault {
    const { rate = 1, when, whenAll = 'throw', ...scope } = options
    checkTrigger({ rate })
    if (when !== undefined && typeof when !== 'function') throw new OptionError('when', 'a function', when)
    const { table } = checkTrigger(scope)
    const isStruck: UnprocessedOptions['when'] = (operation) =>
      (table === undefined || table === operation.table) &&
      (when === undefined || when(operation)) &&
      (rate >= 1 || this.#random() < rate)
    const step: FaultStep = { kind: 'unprocessed', when: isStruck, whenAll }
    return this.#add({ operations: BATCHES, ...scope }, () => step)
  }

  /**
   * The next matching calls meet one step each, in order; after the last step nothing happens any more.
   *
   * @example
   * client.faults.script(['ok', { kind: 'throttle' }, 'lost-answer'], { operations: ['BatchWriteItem'] })
   */
  script(steps: readonly (FaultStep | PlainStep)[], scope: FaultScope = {}): Fault {
    const rest = steps.map(checkStep)
    return this.#add(scope, () => rest.shift())
  }

  /** Calls are throttled; nothing of them is done. */
  throttle(options: ThrottleOptions = {}): Fault {
    const { error = 'ProvisionedThroughputExceededException', ...trigger } = options
    const step = checkStep({ kind: 'throttle', error })
    return this.#add(trigger, () => step)
  }

  /** Calls end in a 5xx; nothing of them is done. */
  serverError(options: ServerErrorOptions = {}): Fault {
    const { status = 500, ...trigger } = options
    const step = checkStep({ kind: 'server-error', status })
    return this.#add(trigger, () => step)
  }

  /** Calls end in an error of your choice; nothing of them is done. */
  fail(options: FailOptions): Fault {
    const { name, message, status = 400, members = {}, ...trigger } = options
    const step = checkStep({ kind: 'fail', name, status, members, ...(message !== undefined && { message }) })
    return this.#add(trigger, () => step)
  }

  /** The connection breaks (ECONNRESET) before calls are done. */
  connectionReset(trigger: FaultTrigger = {}): Fault {
    return this.#add(trigger, () => ({ kind: 'connection-reset' }))
  }

  /** Calls are done, then the connection breaks (ECONNRESET): the client can't know. */
  lostAnswer(trigger: FaultTrigger = {}): Fault {
    return this.#add(trigger, () => ({ kind: 'lost-answer' }))
  }

  /** Calls are done, but what comes back is no JSON. */
  garbled(trigger: FaultTrigger = {}): Fault {
    return this.#add(trigger, () => ({ kind: 'garbled' }))
  }

  /** Calls are done, but the answer is `body`'s: a broken server. An object is sent as JSON, a string as it is. */
  answer(body: (answer: RealAnswer) => unknown, trigger: FaultTrigger = {}): Fault {
    const step = checkStep({ kind: 'answer', body })
    return this.#add(trigger, () => step)
  }

  /** Calls take time, on the fake's clock. */
  latency(options: LatencyOptions): Fault {
    const { ms, side = 'request', ...trigger } = options
    if (typeof ms === 'function')
      return this.#add(trigger, (call) => checkStep({ kind: 'latency', ms: ms(call), side }))
    const step = checkStep({ kind: 'latency', ms, side })
    return this.#add(trigger, () => step)
  }

  /** Ends all faults. */
  clear(): void {
    this.#plan.clear()
  }

  #add(trigger: FaultTrigger, step: (call: FaultCall) => FaultStep | undefined): Fault {
    const rule = new FaultRule(checkTrigger(trigger), step, this.#random)
    this.#plan.add(rule)
    return rule
  }
}
