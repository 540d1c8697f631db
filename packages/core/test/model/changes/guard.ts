import assert from 'node:assert/strict'
import { equals, type OperationResult, type Session } from '@sluice/core'
import { Recording } from '../../fixtures/recording.js'

/** The item that checks are about; nobody writes it. */
export const GUARD = 'guard'

/** The check that goes with a transaction: of one item, and it holds always or never. */
export class Guard {
  readonly #session: Session
  #holds = true
  /** Whether a transaction in doubt has it. */
  #isKept = false

  constructor(session: Session) {
    this.#session = session
  }

  ask(check: 'none' | 'holds' | 'fails'): void {
    if (check === 'none' || this.#isKept) return
    this.#holds = check === 'holds'
    this.#session.check(Recording, { id: GUARD }, ($) => equals($.name, check === 'holds' ? GUARD : 'nobody'))
  }

  /** Gives it up, and with it a transaction in doubt. */
  drop(): void {
    this.#session.discard(Recording, { id: GUARD })
    this.#isKept = false
  }

  /** Hears what became of it; tells whether it has cancelled its transaction. */
  end(results: ReadonlyMap<string, OperationResult>, resend: boolean): boolean {
    const outcome = results.get(GUARD)?.outcome
    if (outcome === undefined) return false
    assert.notEqual(outcome, this.#holds ? 'condition-failed' : 'written', 'the check of a transaction')
    this.#isKept = outcome === 'unknown' && !resend
    // alone it can't be sent
    if (!this.#isKept) this.drop()
    return outcome === 'condition-failed'
  }
}
