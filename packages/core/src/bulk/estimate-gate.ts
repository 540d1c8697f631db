import type { SealedOperation } from '../seal/sealed-operation.js'
import type { Sender } from '../send/open-sender.js'
import type { Work } from '../send/work.js'
import { type BulkEstimate, type EstimateBasis, estimateLoad } from './bulk-estimate.js'
import { ClassTally } from './class-tally.js'

/** Operations that an estimate is told from, at most. */
const SAMPLE = 1_000

interface Held {
  readonly sealed: SealedOperation
  readonly onEnd: (work: Work) => void
}

/** What a gate needs. */
interface GateParts {
  readonly sender: Pick<Sender, 'push'>
  readonly basis: Omit<EstimateBasis, 'sampled' | 'hasEnded'>
  readonly onEstimate: (estimate: BulkEstimate) => void
}

/** Holds the first operations of a load back until there is an estimate. */
export class EstimateGate {
  readonly #parts: GateParts
  readonly #tally = new ClassTally()
  #held: Held[] | undefined = []

  constructor(parts: GateParts) {
    this.#parts = parts
  }

  push(sealed: SealedOperation, onEnd: (work: Work) => void): void {
    if (this.#held === undefined) {
      this.#parts.sender.push(sealed, onEnd)
      return
    }
    this.#held.push({ sealed, onEnd })
    this.#tally.add(sealed)
    if (this.#held.length >= SAMPLE) this.open(false)
  }

  /** Estimates and lets everything pass, if that hasn't happened yet. */
  open(hasEnded: boolean): void {
    const held = this.#held
    if (held === undefined) return
    this.#held = undefined
    const { basis, onEstimate, sender } = this.#parts
    onEstimate(estimateLoad(this.#tally.figures(), { ...basis, sampled: held.length, hasEnded }))
    for (const { sealed, onEnd } of held) sender.push(sealed, onEnd)
  }
}
