import { SluiceError } from './sluice-error.js'

/** Two entity classes used in one session disagree about a table that they share. */
export class TableMismatchError extends SluiceError {
  readonly code = 'TABLE_MISMATCH'
  readonly table: string
  readonly classNames: readonly string[]

  constructor(message: string, table: string, classNames: readonly string[]) {
    super(message)
    this.table = table
    this.classNames = classNames
  }
}
