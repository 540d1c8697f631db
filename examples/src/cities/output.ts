/** Where the example prints: `process.stdout`, a file, a pipe. */
export interface Output {
  readonly isTTY?: boolean
  /** The terminal's width. */
  readonly columns?: number
  write(text: string): unknown
}
