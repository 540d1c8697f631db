import type { Work } from '../work.js'

/** What became of the operations that a call carried for one table. In neither list is what failed for another reason. */
export interface EndedWorks {
  readonly accepted: readonly Work[]
  readonly refused: readonly Work[]
}
