import type { WireItem } from '#src/wire/wire-value.js'
import { errorClassOf } from '../counts/error-classes.js'
import type { FuzzTable } from '../data/fuzz-table.js'
import type { Step } from '../requests/step.js'
import { type Answer, errorName, errorText } from '../sides/answer.js'
import { Tally } from '../tally.js'

/** A step that the two sides answered differently, with all that it takes to ask again. */
export interface Difference {
  /** The seed of its world. */
  readonly seed: number
  readonly step: Step
  readonly tables: readonly FuzzTable[]
  /** What the tables had before. */
  readonly before: ReadonlyMap<string, readonly WireItem[]>
  readonly fake: Answer
  readonly server: Answer
}

/** What a run came to. */
export class Findings {
  requests = 0
  accepted = 0
  /** Refusals that the server worded in its own way. */
  ownWords = 0
  readonly productions: Tally = new Tally()
  readonly defects: Tally = new Tally()
  /** Refusals by their classes. */
  readonly errors: Tally = new Tally()
  /** Refusals that no class fits. */
  readonly unclassified: string[] = []
  /** Known differences by their titles. */
  readonly known: Tally = new Tally()
  readonly differences: Difference[] = []

  get acceptedShare(): number {
    return this.accepted / this.requests
  }

  /** Notes the class of a refusal. */
  refused(answer: Answer): void {
    const text = `${errorName(answer)}: ${errorText(answer)}`
    const name = errorClassOf(text)
    if (name === undefined) this.unclassified.push(text)
    else this.errors.add(name)
  }
}
