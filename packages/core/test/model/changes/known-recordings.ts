import assert from 'node:assert/strict'
import type { Session } from '@sluice/core'
import type { FakeDynamoDBClient } from '@sluice/testing'
import { Recording } from '../../fixtures/recording.js'
import { type Content, contentOf, isSame } from './change-rules.js'
import { readState } from './stored-state.js'

export type ReadHow = 'plain' | 'consistent' | 'refresh' | 'query'

/** The instances that the session manages, and what their items may hold: as loaded or written, and what was sent in doubt since. */
export class KnownRecordings {
  readonly #client: FakeDynamoDBClient
  readonly #session: Session
  readonly #possible = new Map<Recording, readonly Content[]>()

  constructor(client: FakeDynamoDBClient, session: Session) {
    this.#client = client
    this.#session = session
  }

  /** The instance of an item. */
  of(id: string): Recording | undefined {
    return [...this.#possible.keys()].find((entity) => entity.id === id)
  }

  possible(entity: object): readonly Content[] {
    return this.#possible.get(entity as Recording) ?? []
  }

  mayHold(entity: object, contents: readonly Content[]): void {
    this.#possible.set(entity as Recording, contents)
  }

  letGo(id: string): void {
    const known = this.of(id)
    if (known !== undefined) this.#possible.delete(known)
  }

  /** Those that `detectChanges` finds. */
  get changed(): readonly Recording[] {
    const all = [...this.#possible].filter(
      ([entity, possible]) => possible.length > 1 || !isSame(contentOf(entity), possible[0]),
    )
    return all.map(([entity]) => entity)
  }

  /** Those that differ from what was last loaded or written. */
  get unsaved(): readonly Recording[] {
    const all = [...this.#possible].filter(([entity, possible]) => !isSame(contentOf(entity), possible[0]))
    return all.map(([entity]) => entity)
  }

  /** Whatever the way of reading, there is one instance, and its unsaved changes are overwritten by refresh alone. */
  async read(id: string, how: ReadHow, isPending: boolean): Promise<void> {
    const known = this.of(id)
    // what is pending of an entity is meant
    if (how === 'refresh' && (known === undefined || isPending)) return
    const isChanged = known !== undefined && (isPending || !isSame(contentOf(known), this.possible(known)[0]))
    const found = await this.#find(id, how, known)
    const stored = await readState(this.#client, id)
    assert.equal(found === undefined, stored === undefined, `${how} of ${id}`)
    if (found === undefined || stored === undefined) return
    if (known !== undefined) assert.equal(found, known, `${how} of ${id} is another instance`)
    const isRead = known === undefined || how === 'refresh' || (how === 'consistent' && !isChanged)
    if (!isRead) return
    const content = { name: stored.name, tags: stored.tags }
    assert.deepEqual(contentOf(found), content, `${how} of ${id}`)
    this.#possible.set(found, [content])
  }

  async #find(id: string, how: ReadHow, known: Recording | undefined): Promise<Recording | undefined> {
    if (how === 'refresh' && known !== undefined) return this.#session.refresh(known)
    if (how === 'query') return (await this.#session.query(Recording).where({ id }).all({ max: 1 }))[0]
    return this.#session.get(Recording, { id }, { consistent: how === 'consistent' })
  }
}
