/** How far a bulk load is, as `onProgress` is told. */
export interface BulkProgress {
  /** Elements read from the source so far, those skipped included. */
  readonly read: number
  /** Of those, elements that an earlier load had done. */
  readonly skipped: number
  /** Operations acknowledged so far. */
  readonly written: number
  /** Elements refused for good so far, those of the load that this one resumes included. */
  readonly deadLetters: number
  /** All elements before this one have ended. */
  readonly position: number
  /** Calls made so far. */
  readonly calls: number
  /** Of those, calls that carried something again. */
  readonly retries: number
  /** Milliseconds spent waiting for a table so far. */
  readonly wait: number
}
