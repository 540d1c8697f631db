import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { equals, increment, Session, SluiceError, set, unset } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { Doc, GUARD, keyOf, storedForm } from './unit-doc.js'
import { type Ending, type Patch, UnitModel } from './unit-model.js'
import { type Pair, type ReadStep, UnitReads } from './unit-reads.js'
import type { Attributes, Id, UnitStep } from './unit-script.js'

type FlushStep = Extract<UnitStep, { do: 'flush' }>

/** Plays a script with a session and with the model, side by side. */
export async function playUnit(steps: readonly UnitStep[]): Promise<void> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Doc)
  await client.send(
    new PutItemCommand({ TableName: 'Docs', Item: { p: { S: GUARD.p }, id: { S: GUARD.id }, n: { N: '1' } } }),
  )
  const play = new UnitPlayer(client)
  for (const step of steps) await play.step(step)
  await play.step({ do: 'flush', mode: 'auto', check: 'none', detectChanges: false, meanwhile: undefined })
}

class UnitPlayer {
  readonly #client: FakeDynamoDBClient
  readonly #session: Session
  readonly #model = new UnitModel()
  readonly #reads: UnitReads

  constructor(client: FakeDynamoDBClient) {
    this.#client = client
    this.#session = new Session({ client, clock: client.clock })
    this.#reads = new UnitReads(this.#session, this.#model)
  }

  async step(step: UnitStep): Promise<void> {
    const [session, model] = [this.#session, this.#model]
    switch (step.do) {
      case 'make': {
        const doc = Object.assign(new Doc(), keyOf(step.id), { n: step.n, s: undefined })
        this.#reads.all.push({ doc, known: { id: step.id, n: step.n, s: undefined, x: undefined } })
        return
      }
      case 'edit':
        return this.#edit(step.who, { n: step.n, s: step.s })
      case 'save':
        return this.#with(step.who, ({ doc, known }) => this.#call(() => session.save(doc), model.save(known)))
      case 'create':
        return this.#with(step.who, ({ doc, known }) => this.#call(() => session.create(doc), model.save(known, true)))
      case 'update':
        return this.#with(step.who, ({ doc, known }) =>
          this.#call(() => session.update(doc, { exactlyOnce: step.once }), model.update(known)),
        )
      case 'remove':
        return this.#with(step.who, ({ doc, known }) =>
          this.#call(() => session.remove(doc), model.remove(known.id, known)),
        )
      case 'remove-key':
        return this.#call(() => session.remove(Doc, keyOf(step.id)), model.remove(step.id))
      case 'discard':
        strictEqual(session.discard(Doc, keyOf(step.id)), model.pending.delete(step.id))
        return
      case 'detach':
        return this.#with(step.who, ({ doc, known }) => {
          session.detach(doc)
          model.detach(known)
        })
      case 'patch':
        return this.#call(() => this.#patch(step.id, step.what, step.once), model.patch(step.id, step.what))
      default:
        return this.#goOn(step)
    }
  }

  /** What takes its time. */
  async #goOn(step: ReadStep | Extract<UnitStep, { do: 'write-past' | 'fork' | 'fault' | 'flush' }>): Promise<void> {
    switch (step.do) {
      case 'write-past':
        return this.#writePast(step.id, step.item)
      case 'fork':
        return this.#fork(step.id, step.n)
      case 'fault':
        if (step.kind === 'throttle') this.#client.faults.throttle({ times: step.times })
        else this.#client.faults.unprocessed({ times: step.times })
        return
      case 'flush':
        return this.#flush(step)
      default:
        return this.#reads.read(step)
    }
  }

  #edit(who: number, change: { readonly n: number | undefined; readonly s: string | undefined }): void {
    this.#with(who, ({ doc, known }) => {
      Object.assign(doc, change)
      Object.assign(known, change)
    })
  }

  #with(who: number, act: (one: Pair) => void): void {
    const one = this.#reads.all[who]
    if (one !== undefined) act(one)
  }

  #call(act: () => unknown, verdict: string): void {
    let code: string = 'ok'
    try {
      act()
    } catch (error) {
      if (!(error instanceof SluiceError)) throw error
      code = error.code
    }
    strictEqual(code, verdict)
  }

  #patch(id: Id, what: Patch, exactlyOnce: boolean): void {
    this.#session.patch(
      Doc,
      keyOf(id),
      ($) => {
        if (what === 'count') return increment($.n)
        return what === 'name' ? set($.s, 'patched') : unset($.s)
      },
      { exactlyOnce },
    )
  }

  async #writePast(id: Id, item: Attributes | undefined): Promise<void> {
    const faults = this.#client.faults
    faults.clear()
    if (item === undefined) {
      this.#model.table.delete(id)
      await this.#client.send(new DeleteItemCommand({ TableName: 'Docs', Key: { p: { S: 'p' }, id: { S: id } } }))
    } else {
      this.#model.table.set(id, item)
      await this.#client.send(new PutItemCommand({ TableName: 'Docs', Item: storedForm(id, item) }))
    }
  }

  /** It knows nothing of what this session has and plans, and this session nothing of what it does. */
  async #fork(id: Id, n: number): Promise<void> {
    const fork = this.#session.fork()
    deepStrictEqual(fork.pending, [])
    const stored = this.#model.table.get(id)
    const found = await fork.get(Doc, keyOf(id))
    deepStrictEqual(found && { n: found.n, s: found.s }, stored && { n: stored.n, s: stored.s })
    ok(this.#reads.all.every(({ doc }) => doc !== found))
    fork.save(Object.assign(found ?? new Doc(), keyOf(id), { n }))
    await fork.flush()
    this.#model.table.set(id, { ...stored, n })
  }

  async #flush({ mode, check: asked, detectChanges, meanwhile }: FlushStep): Promise<void> {
    const check = mode === 'transact' ? asked : 'none'
    if (check !== 'none') this.#session.check(Doc, GUARD, ($) => equals($.n, check === 'holds' ? 1 : 2))
    const expected = this.#model.flush({ mode, check, detectChanges })
    const flushing = this.#session.flush({ mode, detectChanges, throwOnFailure: false })
    if (meanwhile !== undefined) this.#edit(meanwhile, { n: 7, s: 'meanwhile' })
    const ending: Ending = await flushing.then(
      ({ counts }) => ({
        written: counts.written,
        unchanged: counts.unchanged,
        failed: counts['condition-failed'] + counts.rejected + counts.unprocessed + counts['not-sent'],
      }),
      (error: unknown) => {
        if (error instanceof SluiceError && error.code === 'SEAL_FAILED') return 'SEAL_FAILED' as const
        throw error
      },
    )
    deepStrictEqual(ending, expected)
    this.#session.discard(Doc, GUARD)
    await this.#compare()
  }

  async #compare(): Promise<void> {
    this.#client.faults.clear()
    const { Items = [] } = await this.#client.send(
      new QueryCommand({
        TableName: 'Docs',
        ConsistentRead: true,
        KeyConditionExpression: 'p = :p',
        ExpressionAttributeValues: { ':p': { S: 'p' } },
      }),
    )
    const expected = [...this.#model.table].toSorted(([a], [b]) => (a < b ? -1 : 1))
    deepStrictEqual(
      Items,
      expected.map(([id, item]) => storedForm(id, item)),
    )
    deepStrictEqual(
      this.#session.pending.map(({ key }) => key['id']).toSorted(),
      [...this.#model.pending.keys()].toSorted(),
    )
  }
}
