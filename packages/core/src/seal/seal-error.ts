import { SluiceError } from '../errors/sluice-error.js'
import type { SealProblem } from './seal-problem.js'

const SHOWN = 3

/** Some operations of a flush can't be sent as they are. Nothing was sent; everything is pending again. */
export class SealError extends SluiceError {
  readonly code = 'SEAL_FAILED'
  /** All problems of all operations. */
  readonly problems: readonly SealProblem[]

  constructor(problems: readonly SealProblem[]) {
    const shown = problems.slice(0, SHOWN).map(describe).join('; ')
    const rest = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more in \`problems\`` : ''
    super(`Nothing was sent, everything is pending again: ${shown}${rest}. Mend these entities, or discard them.`)
    this.problems = problems
  }
}

function describe({ className, key, attribute, reason }: SealProblem): string {
  return `${className} ${key}${attribute === '' ? '' : `, \`${attribute}\``}: ${reason}`
}
