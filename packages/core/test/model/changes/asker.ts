import assert from 'node:assert/strict'
import { append, ConflictError, increment, type Session } from '@sluice/core'
import { Recording } from '../../fixtures/recording.js'
import type { ChangeModel, Patch } from './change-model.js'
import type { Guard } from './guard.js'
import type { KnownRecordings } from './known-recordings.js'
import type { Ask } from './script.js'
import { digitOf } from './stored-state.js'

/** The first three are updated and patched, the others put and removed. */
export const IDS = ['0', '1', '2', '3', '4'] as const

/** Asks the session and the model for the same, and compares what both say at once. */
export class Asker {
  readonly #session: Session
  readonly #model: ChangeModel
  readonly #known: KnownRecordings
  readonly #guard: Guard
  /** Which item each patch is of. */
  readonly patches = new Map<Patch, string>()
  #count = 0

  constructor(
    session: Session,
    model: ChangeModel,
    around: { readonly known: KnownRecordings; readonly guard: Guard },
  ) {
    this.#session = session
    this.#model = model
    this.#known = around.known
    this.#guard = around.guard
  }

  ask(ask: Ask): void {
    const id = IDS[ask.id]!
    switch (ask.do) {
      case 'patch':
        this.#patch(id, ask)
        break
      case 'update':
        this.#update(id, ask)
        break
      case 'put':
        this.#put(id)
        break
      case 'remove':
        this.#expect(this.#model.add(id, { kind: 'delete' }), `removal of ${id}`, () => {
          this.#session.remove(Recording, { id })
        })
        break
      case 'discard':
        assert.equal(this.#session.discard(Recording, { id }), this.#model.discard(id), `discard of ${id}`)
        // what it was in a transaction with may not be sent as one any more
        this.#guard.drop()
        break
      default:
        ask satisfies never
    }
  }

  #patch(id: string, { what, once }: Extract<Ask, { do: 'patch' }>): void {
    const patch: Patch = { number: this.patches.size, what, allowed: 1, wasUnknown: false }
    // more digits than a number has
    if (patch.number > 14) return
    const isTaken = this.#model.add(id, { kind: 'patch', patches: [patch], inDoubt: false, once, isKept: false })
    if (isTaken) this.patches.set(patch, id)
    this.#expect(isTaken, `${what} of ${id}`, () => {
      const amount = digitOf(patch.number)
      this.#session.patch(
        Recording,
        { id },
        ($) => (what === 'increment' ? increment($.plays, amount) : append($.takes, [`${patch.number}`])),
        { exactlyOnce: once },
      )
    })
  }

  #update(id: string, { what, once }: Extract<Ask, { do: 'update' }>): void {
    const entity = this.#known.of(id)
    // there is no item, or a patch has let go of its instance
    if (entity === undefined) return
    if (what === 'name') entity.name = this.#nextName()
    if (what === 'back') entity.name = 'first'
    if (what === 'tags') entity.tags = new Set([...(entity.tags ?? []), `${++this.#count % 5}`])
    const isTaken = this.#model.add(id, { kind: 'update', entity })
    this.#expect(isTaken, `update of ${id}`, () => this.#session.update(entity, { exactlyOnce: once }))
  }

  /** What waits is put with another name, else a fresh instance. */
  #put(id: string): void {
    const waits = this.#model.waiting.get(id)
    const entity = waits?.kind === 'put' ? (waits.entity as Recording) : new Recording({ id: id as Recording['id'] })
    entity.name = this.#nextName()
    this.#expect(this.#model.add(id, { kind: 'put', entity }), `put of ${id}`, () => this.#session.save(entity))
  }

  /** One that nothing has had yet. */
  #nextName(): string {
    return `${++this.#count}`
  }

  #expect(isTaken: boolean, what: string, call: () => void): void {
    if (isTaken) call()
    else assert.throws(call, ConflictError, `${what} is a conflict`)
  }
}
