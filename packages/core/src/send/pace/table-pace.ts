/** What is known of one table's pace. */
export class TablePace {
  readonly table: string
  /** Calls in a row that the table took nothing of. */
  failures = 0
  /** When the table may be asked again. */
  readyAt = 0
  /** When the table last accepted anything; before that, when it was first asked. */
  lastAcceptedAt: number | undefined

  constructor(table: string) {
    this.table = table
  }
}
