import type { FaultRule } from './fault-rule.js'
import type { FaultCall, FaultStep } from './fault-step.js'

type Step<K extends FaultStep['kind']> = Extract<FaultStep, { readonly kind: K }>

/** A fault that ends a call before it is done. */
export type RequestFault = Step<'throttle' | 'server-error' | 'fail' | 'connection-reset'>

/** A fault that spoils the answer of a call that was done. */
export type AnswerFault = Step<'lost-answer' | 'garbled' | 'answer'>

/** All that happens to one call. */
export interface Disturbance {
  readonly requestLatencyMs: number
  readonly answerLatencyMs: number
  readonly request: RequestFault | undefined
  readonly unprocessed: readonly Step<'unprocessed'>[]
  readonly answer: AnswerFault | undefined
}

/** What happens to a call that no fault strikes. */
export const UNDISTURBED: Disturbance = Object.freeze({
  requestLatencyMs: 0,
  answerLatencyMs: 0,
  request: undefined,
  unprocessed: Object.freeze([]),
  answer: undefined,
})

/**
 * Asks all faults, in the order in which they were set, about one call. Latencies add up and unprocessed items join; of
 * the faults that end or spoil a call the first one counts.
 */
export function planDisturbance(rules: readonly FaultRule[], call: FaultCall): Disturbance {
  const planned = { requestLatencyMs: 0, answerLatencyMs: 0, unprocessed: [] as Step<'unprocessed'>[] }
  let request: RequestFault | undefined
  let answer: AnswerFault | undefined
  for (const rule of rules) {
    const step = rule.strike(call)
    switch (step?.kind) {
      case undefined:
      case 'ok':
        break
      case 'latency':
        planned[step.side === 'answer' ? 'answerLatencyMs' : 'requestLatencyMs'] += step.ms
        break
      case 'unprocessed':
        planned.unprocessed.push(step)
        break
      case 'lost-answer':
      case 'garbled':
      case 'answer':
        answer ??= step
        break
      default:
        request ??= step
    }
  }
  return { ...planned, request, answer }
}
