/** How a table's pace begins, and what bounds it. Write units are those of one second. */
export interface PaceSettings {
  /** The pace to begin with. Without it nothing waits before the first refusal. */
  readonly initialWcu?: number | undefined
  /** What is sent to a table at most. */
  readonly maxWcu?: number | undefined
  /** No wait for the pace is longer. */
  readonly maxDelayMs?: number | undefined
}
