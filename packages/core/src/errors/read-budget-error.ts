import { SluiceError } from './sluice-error.js'

/** Which part of a budget ended a reading. */
export type ReadStop = 'maxPages' | 'maxReadUnits' | 'signal'

/** A reading was ended by its budget before its end. It can go on behind `cursor`: `page({ after: cursor })`. */
export class ReadBudgetError extends SluiceError {
  readonly code = 'READ_BUDGET_EXHAUSTED'
  readonly className: string
  readonly stoppedBy: ReadStop
  readonly cursor: string

  constructor(className: string, stoppedBy: ReadStop, cursor: string, options?: ErrorOptions) {
    const remedy = 'allow more, or go on from its `cursor`'
    super(`The reading of ${className} was ended by its budget (\`${stoppedBy}\`): ${remedy}.`, options)
    this.className = className
    this.stoppedBy = stoppedBy
    this.cursor = cursor
  }
}
