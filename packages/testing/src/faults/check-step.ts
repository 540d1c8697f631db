import { OptionError } from '@sluice/core'
import type { FaultStep, PlainStep, ThrottlingError } from './fault-step.js'

const THROTTLING: readonly unknown[] = [
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
] satisfies ThrottlingError[]

/** Refuses a step that can't be meant; a name alone stands for the step of that name. */
export function checkStep(given: FaultStep | PlainStep): FaultStep {
  const step: FaultStep = typeof given === 'string' ? { kind: given } : given
  switch (step.kind) {
    case 'ok':
    case 'unprocessed':
    case 'connection-reset':
    case 'lost-answer':
    case 'garbled':
      break
    case 'throttle':
      expect(step.error === undefined || THROTTLING.includes(step.error), 'error', THROTTLING.join(', '), step.error)
      break
    case 'server-error':
      expect(isStatus(step.status ?? 500, 500), 'status', 'an integer from 500 to 599', step.status)
      break
    case 'fail':
      expect(typeof step.name === 'string' && step.name !== '', 'name', "an error's name", step.name)
      expect(isStatus(step.status ?? 400, 400), 'status', 'an integer from 400 to 599', step.status)
      break
    case 'answer':
      expect(typeof step.body === 'function', 'body', 'a function', step.body)
      break
    case 'latency':
      expect(step.ms >= 0, 'ms', 'a number of milliseconds, 0 or more', step.ms)
      break
    default:
      throw new OptionError('kind', 'the kind of a fault step', (step satisfies never as { kind?: unknown }).kind)
  }
  return step
}

function isStatus(status: number, least: number): boolean {
  return Number.isInteger(status) && status >= least && status <= 599
}

function expect(holds: boolean, option: string, expected: string, got: unknown): void {
  if (!holds) throw new OptionError(option, expected, got)
}
