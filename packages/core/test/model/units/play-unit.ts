import { deepStrictEqual, strictEqual } from 'node:assert'
import { type AttributeValue, DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import {
  between,
  defineEntity,
  increment,
  type PartitionKey,
  Session,
  SluiceError,
  type SortKey,
  set,
  unset,
} from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { type Ending, type Known, type Patch, UnitModel } from './unit-model.js'
import { type Attributes, IDS, type Id, type UnitStep } from './unit-script.js'

class Doc {
  p!: PartitionKey<string>
  id!: SortKey<Id>
  n?: number | undefined
  s?: string | undefined
}
defineEntity(Doc, {
  table: 'Docs',
  partitionKey: 'p',
  sortKey: 'id',
  attributes: { p: 'string', id: 'string', n: 'number', s: { type: 'string', name: 'text' } },
})

const keyOf = (id: Id) => ({ p: 'p', id })

/** Plays a script with a session and with the model, side by side. */
export async function playUnit(steps: readonly UnitStep[]): Promise<void> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Doc)
  const play = new UnitPlayer(client)
  for (const step of steps) await play.step(step)
  await play.step({ do: 'flush', mode: 'auto', detectChanges: false, meanwhile: undefined })
}

class UnitPlayer {
  readonly #client: FakeDynamoDBClient
  readonly #session: Session
  readonly #model = new UnitModel()
  /** Instances and what the model says of them, in the order in which they came. */
  readonly #all: { readonly doc: Doc; readonly known: Known }[] = []

  constructor(client: FakeDynamoDBClient) {
    this.#client = client
    this.#session = new Session({ client, clock: client.clock })
  }

  async step(step: UnitStep): Promise<void> {
    switch (step.do) {
      case 'make': {
        const doc = Object.assign(new Doc(), keyOf(step.id), { n: step.n, s: undefined })
        this.#all.push({ doc, known: { id: step.id, n: step.n, s: undefined, x: undefined } })
        return
      }
      case 'edit':
        return this.#edit(step.who, { n: step.n, s: step.s })
      case 'save':
        return this.#with(step.who, ({ doc, known }) =>
          this.#call(() => this.#session.save(doc), this.#model.save(known)),
        )
      case 'update':
        return this.#with(step.who, ({ doc, known }) =>
          this.#call(() => this.#session.update(doc), this.#model.update(known)),
        )
      case 'remove':
        return this.#with(step.who, ({ doc, known }) =>
          this.#call(() => this.#session.remove(doc), this.#model.remove(known.id, known)),
        )
      case 'remove-key':
        return this.#call(() => this.#session.remove(Doc, keyOf(step.id)), this.#model.remove(step.id))
      case 'discard':
        strictEqual(this.#session.discard(Doc, keyOf(step.id)), this.#model.pending.delete(step.id))
        return
      case 'detach':
        return this.#with(step.who, ({ doc, known }) => {
          this.#session.detach(doc)
          this.#model.detach(known)
        })
      case 'patch':
        return this.#call(() => this.#patch(step.id, step.what), this.#model.patch(step.id, step.what))
      case 'write-past':
        return this.#writePast(step.id, step.item)
      case 'fault':
        if (step.kind === 'throttle') this.#client.faults.throttle({ times: step.times })
        else this.#client.faults.unprocessed({ times: step.times })
        return
      case 'flush':
        return this.#flush(step)
      default:
        return this.#read(step)
    }
  }

  async #read(step: Extract<UnitStep, { do: 'get' | 'get-many' | 'query' | 'refresh' }>): Promise<void> {
    const session = this.#session
    if (step.do === 'refresh') {
      const one = this.#all[step.who]
      if (one !== undefined) this.#expect(await session.refresh(one.doc), this.#model.refresh(one.known))
    } else if (step.do === 'query') {
      const { from, limit, how } = step
      const query = session.query(Doc).where({ p: 'p', id: between(from, 'z' as Id) })
      const docs = await (how === 'consistent' ? query.consistent() : query).limit(limit).all({ max: limit })
      const known = this.#model.query(from, limit, how)
      strictEqual(docs.length, known.length)
      for (const [i, doc] of docs.entries()) this.#expect(doc, known[i])
    } else {
      const ids = step.do === 'get' ? [step.id] : [...IDS, step.id]
      const options = {
        plain: {},
        consistent: { consistent: true },
        refresh: { refresh: true },
        unmanaged: { managed: false },
      }[step.how]
      const docs = await session.getMany(Doc, ids.map(keyOf), options)
      for (const [i, id] of ids.entries()) this.#expect(docs[i], this.#model.get(id, step.how))
    }
  }

  /** What a read brought: the instance that the model says, in the state that it says. */
  #expect(doc: Doc | undefined, known: Known | undefined): void {
    strictEqual(doc === undefined, known === undefined)
    if (doc === undefined || known === undefined) return
    const seen = this.#all.find((one) => one.known === known || one.doc === doc)
    if (seen === undefined) this.#all.push({ doc, known })
    // what an unmanaged read brings is new each time, also of one item twice
    else if (this.#all.some((one) => one.known === known)) strictEqual(doc, seen.doc)
    const { id, n, s } = known
    deepStrictEqual({ id: doc.id, n: doc.n, s: doc.s }, { id, n, s })
  }

  #edit(who: number, change: { readonly n: number | undefined; readonly s: string | undefined }): void {
    this.#with(who, ({ doc, known }) => {
      Object.assign(doc, change)
      Object.assign(known, change)
    })
  }

  #with(who: number, act: (one: { readonly doc: Doc; readonly known: Known }) => void): void {
    const one = this.#all[who]
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

  #patch(id: Id, what: Patch): void {
    this.#session.patch(Doc, keyOf(id), ($) => {
      if (what === 'count') return increment($.n)
      return what === 'name' ? set($.s, 'patched') : unset($.s)
    })
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

  async #flush({ mode, detectChanges, meanwhile }: Extract<UnitStep, { do: 'flush' }>): Promise<void> {
    const expected = this.#model.flush(mode, detectChanges)
    const flushing = this.#session.flush({ mode, detectChanges, throwOnFailure: false })
    if (meanwhile !== undefined) this.#edit(meanwhile, { n: 7, s: 'meanwhile' })
    const ending: Ending = await flushing.then(
      ({ counts }) => ({
        written: counts.written,
        unchanged: counts.unchanged,
        failed: counts['condition-failed'] + counts.unprocessed + counts['not-sent'],
      }),
      (error: unknown) => {
        if (error instanceof SluiceError && error.code === 'SEAL_FAILED') return 'SEAL_FAILED' as const
        throw error
      },
    )
    deepStrictEqual(ending, expected)
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

function storedForm(id: Id, { n, s, x }: Attributes): Record<string, AttributeValue> {
  return {
    p: { S: 'p' },
    id: { S: id },
    ...(n !== undefined && { n: { N: String(n) } }),
    ...(s !== undefined && { text: { S: s } }),
    ...(x !== undefined && { x: { S: x } }),
  }
}
