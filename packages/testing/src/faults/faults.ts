import { OptionError } from '@sluice/core'
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
import type { FaultCall, FaultStep, RealAnswer } from './fault-step.js'
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
    const isStruck: UnprocessedOptions['when'] = (operation) =>
      (scope.table === undefined || scope.table === operation.table) &&
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
    const rest = steps.map((step): FaultStep => (typeof step === 'string' ? { kind: step } : step))
    return this.#add(scope, () => rest.shift())
  }

  /** Calls are throttled; nothing of them is done. */
  throttle(options: ThrottleOptions = {}): Fault {
    const { error, ...trigger } = options
    return this.#add(trigger, () => ({ kind: 'throttle', ...(error !== undefined && { error }) }))
  }

  /** Calls end in a 5xx; nothing of them is done. */
  serverError(options: ServerErrorOptions = {}): Fault {
    const { status = 500, ...trigger } = options
    if (!(Number.isInteger(status) && status >= 500 && status <= 599)) {
      throw new OptionError('status', 'an integer from 500 to 599', status)
    }
    return this.#add(trigger, () => ({ kind: 'server-error', status }))
  }

  /** Calls end in an error of your choice; nothing of them is done. */
  fail(options: FailOptions): Fault {
    const { name, message, status = 400, members = {}, rate, times, operations, table, when } = options
    if (typeof name !== 'string' || name === '') throw new OptionError('name', "an error's name", name)
    const step: FaultStep = { kind: 'fail', name, status, members, ...(message !== undefined && { message }) }
    return this.#add(defined({ rate, times, operations, table, when }), () => step)
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
    if (typeof body !== 'function') throw new OptionError('body', 'a function', body)
    return this.#add(trigger, () => ({ kind: 'answer', body }))
  }

  /** Calls take time, on the fake's clock. */
  latency(options: LatencyOptions): Fault {
    const { ms, side = 'request', ...trigger } = options
    const duration = typeof ms === 'function' ? ms : () => ms
    if (typeof ms !== 'function' && !(ms >= 0)) throw new OptionError('ms', 'a number of milliseconds, 0 or more', ms)
    return this.#add(trigger, (call) => ({ kind: 'latency', ms: duration(call), side }))
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

/** Steps of a script that need no more than their name. */
export type PlainStep = Exclude<FaultStep['kind'], 'fail' | 'answer' | 'latency'>

function defined(trigger: { readonly [K in keyof FaultTrigger]: FaultTrigger[K] | undefined }): FaultTrigger {
  return Object.fromEntries(Object.entries(trigger).filter(([, value]) => value !== undefined))
}
