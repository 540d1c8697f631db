import assert from 'node:assert/strict'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { type OperationResult, SealError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { putRaw } from '../../fixtures/put-raw.js'
import { Recording } from '../../fixtures/recording.js'
import { Asker, IDS } from './asker.js'
import { ChangeModel } from './change-model.js'
import { comingBack } from './change-rules.js'
import { FlushJudge, type Taken, take } from './flush-judge.js'
import { GUARD, Guard } from './guard.js'
import { KnownRecordings, type ReadHow } from './known-recordings.js'
import type { Ask, Step } from './script.js'
import { readState, type StoredState } from './stored-state.js'

type FlushStep = Extract<Step, { do: 'flush' }>

const CARRIERS = { operations: ['BatchWriteItem', 'UpdateItem', 'TransactWriteItems'] } as const
const LAST: FlushStep = {
  do: 'flush',
  mode: 'auto',
  resend: false,
  detects: false,
  maxAttempts: 3,
  check: 'none',
  during: [],
}

/** Plays a script on a session over the fake, and holds it against the model and what is stored. */
export class ChangePlayer {
  readonly #client = new FakeDynamoDBClient()
  readonly #session = new Session({ client: this.#client, clock: this.#client.clock, random: () => 0.5 })
  readonly #model = new ChangeModel()
  readonly #known = new KnownRecordings(this.#client, this.#session)
  readonly #guard = new Guard(this.#session)
  readonly #asker = new Asker(this.#session, this.#model, { known: this.#known, guard: this.#guard })
  readonly #judge: FlushJudge
  #notes = 0

  constructor(outcomes: Map<string, number>) {
    this.#judge = new FlushJudge(this.#client, this.#known, outcomes)
  }

  async play(steps: readonly Step[]): Promise<void> {
    await this.#client.createTables(Recording)
    for (const id of IDS.slice(0, 2)) {
      await this.#store({ id: { S: id }, name: { S: 'first' }, tags: { SS: ['a', 'long member '.repeat(5)] } })
    }
    await this.#store({ id: { S: GUARD }, name: { S: GUARD } })
    for (const step of steps) await this.#do(step)
    this.#client.faults.clear()
    await this.#flush({ ...LAST, detects: true })
    this.#guard.drop()
    // told to, all is sent once more
    const last = await this.#flush({ ...LAST, resend: true })
    assert.deepEqual(
      last.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'written' && outcome !== 'unchanged'),
      [],
    )
    assert.equal(this.#session.pending.length, 0)
    await this.#checkTimes()
  }

  #store(item: Parameters<typeof putRaw>[1]): Promise<unknown> {
    return putRaw(this.#client, item, 'Recordings')
  }

  async #do(step: Step): Promise<void> {
    switch (step.do) {
      case 'note': {
        // its own call is to arrive
        this.#client.faults.clear()
        const Key = { id: { S: IDS[step.id]! } }
        const input = { TableName: 'Recordings', Key, UpdateExpression: 'SET notes = :note' }
        await this.#client.send(
          new UpdateItemCommand({ ...input, ExpressionAttributeValues: { ':note': { S: `${++this.#notes}` } } }),
        )
        return
      }
      case 'faults':
        this.#client.faults.script([...step.faults], CARRIERS)
        return
      case 'sleep':
        await this.#client.clock.sleep(600_000)
        this.#model.forgetTokens()
        return
      case 'read':
        await this.#read(IDS[step.id]!, step.how)
        return
      case 'flush':
        await this.#flush(step)
        return
      default:
        await this.#load(step)
        this.#asker.ask(step)
    }
  }

  /** Makes sure that the entity of an update is managed, if there is one. */
  async #load(ask: Ask): Promise<void> {
    if (ask.do === 'update') await this.#read(IDS[ask.id]!, 'plain')
  }

  #read(id: string, how: ReadHow): Promise<void> {
    return this.#known.read(id, how, this.#model.waiting.has(id))
  }

  async #flush({ mode, resend, detects, maxAttempts, check, during }: FlushStep): Promise<readonly OperationResult[]> {
    const options = { mode, resend, detectChanges: detects, retry: { maxAttempts }, throwOnFailure: false }
    if (detects) this.#detect()
    if (detects && this.#isOvertaken()) {
      await assert.rejects(this.#session.flush(options), SealError)
      for (const ask of during) this.#asker.ask(ask)
      this.#comparePending()
      return []
    }
    if (mode === 'transact') this.#guard.ask(check)
    const taken = take(this.#model, resend)
    const flushing = this.#session.flush(options)
    for (const ask of during) this.#asker.ask(ask)
    const { operations } = await flushing
    const results = new Map(operations.map((result) => [String(result.key['id']), result]))
    const isCancelled = this.#guard.end(results, resend)
    await this.#judgeAll(taken, { results, isCancelled, transacts: mode === 'transact' })
    this.#model.land((id, change) => comingBack(change, results.get(id), mode === 'transact'))
    if (resend) this.#giveUp(taken, results)
    this.#comparePending()
    await this.#checkTimes()
    return operations
  }

  async #judgeAll(
    taken: readonly Taken[],
    ended: {
      readonly results: ReadonlyMap<string, OperationResult>
      readonly isCancelled: boolean
      readonly transacts: boolean
    },
  ): Promise<void> {
    await this.#judge.judge(taken, ended)
    for (const { id, change } of taken) {
      const outcome = ended.results.get(id)?.outcome
      // a patch lets go of its item's instance, unless an update of that waits: the patch was discarded in flight
      const isLetGo = change.kind === 'patch' && (outcome === 'written' || outcome === 'unknown')
      if (isLetGo && this.#model.waiting.get(id)?.kind !== 'update') this.#known.letGo(id)
    }
  }

  /** Sent once more and cancelled, a patch is still in doubt from before, unless that was the very transaction: no model tells. */
  #giveUp(taken: readonly Taken[], results: ReadonlyMap<string, OperationResult>): void {
    for (const { id, change } of taken) {
      const isOpen = change.kind === 'patch' && change.inDoubt && results.get(id)?.outcome === 'rejected'
      if (isOpen) this.#asker.ask({ do: 'discard', id: Number(id) })
    }
  }

  /** Whether a patch waits for the item of an entity that changed: the session would let go of it with its changes. */
  #isOvertaken(): boolean {
    return this.#known.unsaved.some(({ id }) => this.#model.waiting.get(id)?.kind === 'patch')
  }

  /** All that changed and has nothing pending. */
  #detect(): void {
    for (const entity of this.#known.changed) {
      if (!this.#model.waiting.has(entity.id)) this.#model.add(entity.id, { kind: 'update', entity })
    }
  }

  #comparePending(): void {
    const said = this.#session.pending.filter(({ kind }) => kind !== 'check')
    assert.deepEqual(
      said.map(({ kind, key }) => `${kind} ${key['id']}`).toSorted(),
      [...this.#model.waiting].map(([id, { kind }]) => `${kind} ${id}`).toSorted(),
      'pending',
    )
  }

  /** No patch is ever applied more often than it may be, whatever became of it later. */
  async #checkTimes(): Promise<void> {
    const states = new Map<string, StoredState | undefined>()
    for (const id of IDS) states.set(id, await readState(this.#client, id))
    for (const [{ number, allowed }, id] of this.#asker.patches) {
      const times = states.get(id)?.times(number) ?? 0
      assert.ok(times <= allowed, `patch ${number} of ${id} is applied ${times} times`)
    }
  }
}
