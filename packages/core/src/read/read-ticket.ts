import type { StoredState } from '../identity/stored-state.js'

/**
 * Stands for a read of items that aren't known beforehand: tells which of its answers are older than what the session
 * knows.
 */
export interface ReadTicket {
  /** What was saved, removed or flushed since the read began; what is stored now, where a flush told. */
  readonly outdated: ReadonlyMap<string, StoredState | undefined>
}

/** The reads of one session that are under way. */
export class ReadTickets {
  readonly #open = new Set<Map<string, StoredState | undefined>>()

  open(): ReadTicket {
    const outdated = new Map<string, StoredState | undefined>()
    this.#open.add(outdated)
    return { outdated }
  }

  close({ outdated }: ReadTicket): void {
    // only tickets of `open` are handed out
    this.#open.delete(outdated as Map<string, StoredState | undefined>)
  }

  /** The identity was saved, removed or flushed; what a flush left is what is stored until another one tells. */
  outdate(id: string, stored: StoredState | undefined): void {
    for (const outdated of this.#open) outdated.set(id, stored === undefined ? outdated.get(id) : stored)
  }
}
