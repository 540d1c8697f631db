import type { Baseline } from '../identity/identity-map.js'

/** What a flush left of an item: its image, `null` where it removed the item, `'unknown'` where it changed a part of it. */
export type Stored = Baseline | null | 'unknown'

/**
 * Stands for a read of items that aren't known beforehand: tells which of its answers are older than what the session
 * knows.
 */
export interface ReadTicket {
  /** What was saved, removed or flushed since the read began; what is stored now, where a flush told. */
  readonly outdated: ReadonlyMap<string, Stored | undefined>
}

/** The reads of one session that are under way. */
export class ReadTickets {
  readonly #open = new Set<Map<string, Stored | undefined>>()

  open(): ReadTicket {
    const outdated = new Map<string, Stored | undefined>()
    this.#open.add(outdated)
    return { outdated }
  }

  /** What was unknown to a ticket was read anew. */
  learn({ outdated }: ReadTicket, id: string, stored: Baseline | null): void {
    // only tickets of `open` are handed out
    ;(outdated as Map<string, Stored | undefined>).set(id, stored)
  }

  close({ outdated }: ReadTicket): void {
    // only tickets of `open` are handed out
    this.#open.delete(outdated as Map<string, Stored | undefined>)
  }

  /** The identity was saved, removed or flushed; what a flush left is what is stored until another one tells. */
  outdate(id: string, stored: Stored | undefined): void {
    for (const outdated of this.#open) outdated.set(id, stored === undefined ? outdated.get(id) : stored)
  }
}
