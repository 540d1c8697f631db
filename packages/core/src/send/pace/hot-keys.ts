import { collectionId } from '../../identity/identity.js'
import { writeUnits } from '../../plan/write-units.js'
import type { Work } from '../work.js'
import type { EndedWorks } from './ended-works.js'
import { HotKey } from './hot-key.js'
import { unitsOf } from './units-of.js'

/** A single one handed back can be the end of what a table had left. */
const LEAST_REFUSED = 2
/** Calls that must tell against a key before it counts as hot. */
const LEAST_CALLS = 2

/** The hot partition keys of a table: those that were refused while others were accepted in the same call. */
export class HotKeys {
  readonly #keys = new Map<string, HotKey>()
  readonly #suspicions = new Map<string, number>()
  readonly #longestWaitMs: number | undefined
  /** When the last pause of a key is over. */
  pausedUntil = 0

  constructor(longestWaitMs?: number) {
    this.#longestWaitMs = longestWaitMs
  }

  /** Whether no key is hot. */
  get isNone(): boolean {
    return this.#keys.size === 0
  }

  /** The hot key of an operation; `undefined` if its key isn't one. */
  of({ sealed }: Work): HotKey | undefined {
    return this.isNone ? undefined : this.#keys.get(collectionId(sealed.operation.identity))
  }

  /** Leaves a key alone until then. */
  pause(key: HotKey, until: number): void {
    key.readyAt = Math.max(key.readyAt, until)
    this.pausedUntil = Math.max(this.pausedUntil, key.readyAt)
  }

  noteSent(now: number, work: Work): void {
    this.of(work)?.level.noteSent(now, writeUnits(work.sealed))
  }

  /** Takes in what became of a call's operations. Returns whether the refusal tells of the table, not of a key. */
  noteEnded(now: number, works: readonly Work[], ended: EndedWorks): boolean {
    const { accepted, refused } = ended
    if (refused.length === 0) {
      this.#noteByKey(now, works, ended)
      return false
    }
    const others = refused.filter((work) => this.of(work) === undefined)
    const suspect = soleKey(others)
    const isKey = suspect !== undefined && others.length >= LEAST_REFUSED && accepted.some(isOther(suspect))
    if (isKey) this.#suspect(suspect)
    else if (others.length > 0) this.#suspicions.clear()
    this.#noteByKey(now, works, { accepted, refused })
    return others.length > 0 && !isKey
  }

  #suspect(id: string): void {
    const count = (this.#suspicions.get(id) ?? 0) + 1
    this.#suspicions.set(id, count)
    if (count >= LEAST_CALLS) this.#keys.set(id, new HotKey(id, this.#longestWaitMs))
  }

  #noteByKey(now: number, works: readonly Work[], { accepted, refused }: EndedWorks): void {
    if (this.isNone) return
    const keys = new Set(works.map((work) => this.of(work)))
    for (const key of keys) {
      if (key === undefined) continue
      const isIts = (work: Work): boolean => this.of(work) === key
      const [units, taken, turnedAway] = [works, accepted, refused].map((some) => unitsOf(some.filter(isIts)))
      key.level.noteEnded(now, { units: units ?? 0, accepted: taken ?? 0, refused: turnedAway ?? 0 })
    }
  }
}

/** The partition key that all have; `undefined` if there are several. */
function soleKey(works: readonly Work[]): string | undefined {
  const ids = new Set(works.map(({ sealed }) => collectionId(sealed.operation.identity)))
  const [id] = ids
  return ids.size === 1 ? id : undefined
}

function isOther(id: string): (work: Work) => boolean {
  return ({ sealed }) => collectionId(sealed.operation.identity) !== id
}
