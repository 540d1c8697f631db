import { printAsText } from '../text/print-as-text.js'
import type { BulkFigures } from './bulk-figures.js'
import { printBulkReport } from './print-bulk-report.js'

/** What a bulk load did, in figures that don't grow with it. `console.log(report)` prints a short table. */
export class BulkReport implements BulkFigures {
  readonly read: BulkFigures['read']
  readonly skipped: BulkFigures['skipped']
  readonly written: BulkFigures['written']
  readonly position: BulkFigures['position']
  readonly deadLetters: BulkFigures['deadLetters']
  readonly duplicates: BulkFigures['duplicates']
  readonly refusals: BulkFigures['refusals']
  readonly classes: BulkFigures['classes']
  readonly estimate: BulkFigures['estimate']
  readonly calls: BulkFigures['calls']
  readonly retriedCalls: BulkFigures['retriedCalls']
  readonly leftovers: BulkFigures['leftovers']
  readonly bytesSent: BulkFigures['bytesSent']
  readonly elapsedMs: BulkFigures['elapsedMs']
  readonly waitedMs: BulkFigures['waitedMs']
  readonly consumedCapacity: BulkFigures['consumedCapacity']
  readonly callbackErrors: BulkFigures['callbackErrors']

  constructor(figures: BulkFigures) {
    this.read = figures.read
    this.skipped = figures.skipped
    this.written = figures.written
    this.position = figures.position
    this.deadLetters = figures.deadLetters
    this.duplicates = figures.duplicates
    this.refusals = figures.refusals
    this.classes = figures.classes
    this.estimate = figures.estimate
    this.calls = figures.calls
    this.retriedCalls = figures.retriedCalls
    this.leftovers = figures.leftovers
    this.bytesSent = figures.bytesSent
    this.elapsedMs = figures.elapsedMs
    this.waitedMs = figures.waitedMs
    this.consumedCapacity = figures.consumedCapacity
    this.callbackErrors = figures.callbackErrors
  }

  /** Whether everything that was read has ended, and nothing was refused. */
  get ok(): boolean {
    return this.position === this.read && this.deadLetters === 0
  }

  toString(): string {
    return printBulkReport(this)
  }
}

printAsText(BulkReport)
