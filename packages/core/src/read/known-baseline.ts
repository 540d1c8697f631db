import type { Baseline } from '../identity/identity-map.js'
import type { ReadTicket } from './read-ticket.js'

/** What a flush left of an item since the read began; `null` if nothing, `undefined` if there was none or nobody knows. */
export function knownBaseline({ outdated }: ReadTicket, id: string): Baseline | null | undefined {
  const stored = outdated.get(id)
  return stored === 'unknown' ? undefined : stored
}
