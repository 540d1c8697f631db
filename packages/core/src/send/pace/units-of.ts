import { writeUnits } from '../../plan/write-units.js'
import type { Work } from '../work.js'

/** The write units of operations together. */
export function unitsOf(works: readonly Work[]): number {
  return works.reduce((sum, { sealed }) => sum + writeUnits(sealed), 0)
}
