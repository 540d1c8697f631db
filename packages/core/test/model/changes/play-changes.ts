import assert from 'node:assert/strict'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { append, ConflictError, increment, type OperationResult, SealError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { putRaw } from '../../fixtures/put-raw.js'
import { Recording } from '../../fixtures/recording.js'
import { ChangeModel, type Patch, type PendingChange } from './change-model.js'
import { type Content, checkPatches, checkUpdate, comingBack, contentOf, isSame } from './change-rules.js'
import type { Ask, Step } from './script.js'
import { digitOf, readState, type StoredState } from './stored-state.js'

const IDS = ['0', '1', '2']
const CARRIERS = { operations: ['UpdateItem', 'TransactWriteItems'] } as const

/** Plays a script on a session over the fake, and holds it against the model and what is stored. */
export class ChangePlayer {
  readonly #client = new FakeDynamoDBClient()
  readonly #session = new Session({ client: this.#client, clock: this.#client.clock, random: () => 0.5 })
  readonly #model = new ChangeModel()
  readonly #patches = new Map<Patch, string>()
  /** What the items of entities may hold: as loaded or written, and what was sent in doubt since. */
  readonly #possible = new Map<object, readonly Content[]>()
  readonly #outcomes: Map<string, number>
  #count = 0

  constructor(outcomes: Map<string, number>) {
    this.#outcomes = outcomes
  }

  async play(steps: readonly Step[]): Promise<void> {
    await this.#client.createTables(Recording)
    for (const id of IDS.slice(0, 2)) {
      await putRaw(
        this.#client,
        { id: { S: id }, name: { S: 'first' }, tags: { SS: ['a', 'long member '.repeat(5)] } },
        'Recordings',
      )
    }
    for (const step of steps) await this.#do(step)
    this.#client.faults.clear()
    await this.#flush({ do: 'flush', mode: 'auto', resend: false, detects: true, maxAttempts: 3, during: [] })
    // told to, all is sent once more
    const last = await this.#flush({
      do: 'flush',
      mode: 'auto',
      resend: true,
      detects: false,
      maxAttempts: 3,
      during: [],
    })
    assert.deepEqual(
      last.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'written' && outcome !== 'unchanged'),
      [],
    )
    assert.equal(this.#session.pending.length, 0)
    await this.#checkTimes()
  }

  async #do(step: Step): Promise<void> {
    switch (step.do) {
      case 'note': {
        // its own call is to arrive
        this.#client.faults.clear()
        const Key = { id: { S: IDS[step.id]! } }
        const input = { TableName: 'Recordings', Key, UpdateExpression: 'SET notes = :note' }
        await this.#client.send(
          new UpdateItemCommand({ ...input, ExpressionAttributeValues: { ':note': { S: `${++this.#count}` } } }),
        )
        return
      }
      case 'faults':
        this.#client.faults.script([...step.faults], CARRIERS)
        return
      case 'sleep':
        await this.#client.clock.sleep(600_000)
        return
      case 'read':
        await this.#read(IDS[step.id]!, step.how)
        return
      case 'flush':
        await this.#flush(step)
        return
      default:
        await this.#load(step)
        this.#ask(step)
    }
  }

  /** Makes sure that the entity of an update is managed, if there is one. */
  async #load(ask: Ask): Promise<void> {
    if (ask.do === 'update') await this.#read(IDS[ask.id]!, 'plain')
  }

  /** The instance that the session knows of an item. */
  #known(id: string): Recording | undefined {
    for (const entity of this.#possible.keys()) if ((entity as Recording).id === id) return entity as Recording
    return undefined
  }

  /** Whatever the way of reading, there is one instance, and its unsaved changes are overwritten by refresh alone. */
  async #read(id: string, how: 'plain' | 'consistent' | 'refresh' | 'query'): Promise<void> {
    const known = this.#known(id)
    const isPending = this.#model.waiting.has(id)
    // what is pending of an entity is meant
    if (how === 'refresh' && (known === undefined || isPending)) return
    const [loaded] = (known && this.#possible.get(known)) ?? []
    const isChanged = known !== undefined && (isPending || !isSame(contentOf(known), loaded))
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

  async #find(id: string, how: string, known: Recording | undefined): Promise<Recording | undefined> {
    if (how === 'refresh' && known !== undefined) return this.#session.refresh(known)
    if (how === 'query') return (await this.#session.query(Recording).where({ id }).all({ max: 1 }))[0]
    return this.#session.get(Recording, { id }, { consistent: how === 'consistent' })
  }

  #ask(ask: Ask): void {
    const id = IDS[ask.id]!
    if (ask.do === 'discard') {
      assert.equal(this.#session.discard(Recording, { id }), this.#model.discard(id), `discard of ${id}`)
    } else if (ask.do === 'patch') this.#patch(id, ask)
    else this.#update(id, ask)
  }

  #patch(id: string, { what, once }: Extract<Ask, { do: 'patch' }>): void {
    const patch: Patch = { number: this.#patches.size, what, allowed: 1, wasUnknown: false }
    // more digits than a number has
    if (patch.number > 14) return
    const isTaken = this.#model.add(id, { kind: 'patch', patches: [patch], inDoubt: false })
    if (isTaken) this.#patches.set(patch, id)
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
    const entity = this.#known(id)
    // there is no item, or a patch has let go of its instance
    if (entity === undefined) return
    if (what === 'name') entity.name = `${++this.#count}`
    if (what === 'back') entity.name = 'first'
    if (what === 'tags') entity.tags = new Set([...(entity.tags ?? []), `${++this.#count % 5}`])
    const isTaken = this.#model.add(id, { kind: 'update', entity })
    this.#expect(isTaken, `update of ${id}`, () => this.#session.update(entity, { exactlyOnce: once }))
  }

  #expect(isTaken: boolean, what: string, call: () => void): void {
    if (isTaken) call()
    else assert.throws(call, ConflictError, `${what} is a conflict`)
  }

  async #flush({
    mode,
    resend,
    detects,
    maxAttempts,
    during,
  }: Extract<Step, { do: 'flush' }>): Promise<readonly OperationResult[]> {
    const options = { mode, resend, detectChanges: detects, retry: { maxAttempts }, throwOnFailure: false }
    if (detects) this.#detect()
    if (detects && this.#isOvertaken()) {
      await assert.rejects(this.#session.flush(options), SealError)
      for (const ask of during) this.#ask(ask)
      this.#comparePending()
      return []
    }
    const taken = this.#model.take()
    const sealed = new Map(
      [...taken].map(([id, change]) => [id, change.kind === 'update' ? contentOf(change.entity) : undefined]),
    )
    for (const change of taken.values()) {
      if (resend && change.kind === 'patch' && change.inDoubt) for (const patch of change.patches) patch.allowed++
    }
    const flushing = this.#session.flush(options)
    for (const ask of during) this.#ask(ask)
    const { operations } = await flushing
    const results = new Map(operations.map((result) => [String(result.key['id']), result]))
    for (const [id, change] of taken) await this.#check(id, change, { result: results.get(id), sealed: sealed.get(id) })
    this.#model.land((id, change) => comingBack(change, results.get(id)))
    this.#comparePending()
    await this.#checkTimes()
    return operations
  }

  /** Whether a patch waits for the item of an entity that changed: the session would let go of it with its changes. */
  #isOvertaken(): boolean {
    return [...this.#possible].some(([entity, possible]) => {
      const waits = this.#model.waiting.get((entity as Recording).id)
      return waits?.kind === 'patch' && !isSame(contentOf(entity), possible[0])
    })
  }

  /** All that changed and has nothing pending. */
  #detect(): void {
    for (const [entity, possible] of this.#possible) {
      const { id } = entity as Recording
      const content = contentOf(entity)
      const isChanged = possible.length > 1 || !isSame(content, possible[0])
      if (isChanged && !this.#model.waiting.has(id)) this.#model.add(id, { kind: 'update', entity })
    }
  }

  async #check(
    id: string,
    change: PendingChange,
    { result, sealed }: { readonly result: OperationResult | undefined; readonly sealed: Content | undefined },
  ): Promise<void> {
    assert.ok(result, `no result for ${id}`)
    const { outcome } = result
    const name = `${change.kind} ${outcome}`
    this.#outcomes.set(name, (this.#outcomes.get(name) ?? 0) + 1)
    const stored = await readState(this.#client, id)
    if (change.kind === 'patch') {
      checkPatches(id, change.patches, result, stored)
      if (outcome === 'written' || outcome === 'unknown') this.#letGo(id)
    } else if (sealed !== undefined) {
      const possible = this.#possible.get(change.entity) ?? []
      this.#possible.set(change.entity, checkUpdate(id, outcome, { sealed, stored, possible }))
    }
  }

  /** A patch lets go of its item's instance. */
  #letGo(id: string): void {
    const known = this.#known(id)
    // unless an update of that waits: the patch was discarded in flight
    if (known !== undefined && this.#model.waiting.get(id)?.kind !== 'update') this.#possible.delete(known)
  }

  #comparePending(): void {
    const said = this.#session.pending.map(({ kind, key }) => `${kind} ${key['id']}`).toSorted()
    assert.deepEqual(said, [...this.#model.waiting].map(([id, { kind }]) => `${kind} ${id}`).toSorted(), 'pending')
  }

  /** No patch is ever applied more often than it may be, whatever became of it later. */
  async #checkTimes(): Promise<void> {
    const states = new Map<string, StoredState | undefined>()
    for (const id of IDS) states.set(id, await readState(this.#client, id))
    for (const [{ number, allowed }, id] of this.#patches) {
      const times = states.get(id)?.times(number) ?? 0
      assert.ok(times <= allowed, `patch ${number} of ${id} is applied ${times} times`)
    }
  }
}
