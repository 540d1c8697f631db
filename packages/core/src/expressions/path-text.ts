import { keyStep } from '../codec/invalid-value.js'

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** A path as code would write it: `$.address.lines[2]`. */
export function pathText(steps: readonly string[]): string {
  return `$${steps.map(stepText).join('')}`
}

function stepText(step: string): string {
  if (/^\d+$/.test(step)) return `[${step}]`
  return IDENTIFIER.test(step) && step.length <= 50 ? `.${step}` : keyStep(step)
}
