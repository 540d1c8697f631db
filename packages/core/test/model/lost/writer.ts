import assert from 'node:assert/strict'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { ConflictError, equals, type FlushReport, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import type { Asked, FlushAccount, Part } from './flush-account.js'
import { LOST_CLASSES, type LostClass, type LostEntity, Memos } from './lost-classes.js'
import type { Ask, ClientKind, Flush } from './lost-script.js'
import type { Road } from './road.js'

interface Held {
  readonly entity: LostEntity
  readonly of: LostClass
  asked: Asked | undefined
  doubtful: readonly number[]
}

export const GUARD = 'guard'
const IDS = ['a', 'b']

/** A session of its own with one entity for each item. */
export class Writer {
  readonly owner: string
  readonly accounts: FlushAccount[] = []
  readonly #road: Road
  readonly #session: Session
  readonly #isHidden: boolean
  readonly #held: readonly Held[]
  #flushes = 0
  #edits = 0
  #mayHaveKept = false
  #running: Promise<void> = Promise.resolve()

  constructor(owner: string, kind: ClientKind, road: Road) {
    this.owner = owner
    this.#road = road
    this.#isHidden = kind === 'hidden'
    const client = new FakeDynamoDBClient({ maxAttempts: this.#isHidden ? 2 : 1 })
    road.connect(client, owner, () => this.#flushes)
    if (kind === 'hidden') replaceSend(client)
    const given = kind === 'document' ? DynamoDBDocumentClient.from(client) : client
    this.#session = new Session({ client: given, clock: road.store.clock })
    this.#held = LOST_CLASSES.flatMap((of) =>
      IDS.map((id): Held => ({ of, entity: of.create(id), asked: undefined, doubtful: [] })),
    )
    for (const { entity } of this.#held) this.#edit(entity)
  }

  /** Asks for an operation; what conflicts with what is pending is refused by the session and leaves it as it was. */
  async ask({ what, entity: index, edits, holds }: Ask): Promise<void> {
    await this.#running
    const held = this.#at(index)
    const { entity, of } = held
    if (edits) this.#edit(entity)
    const text = holds ? ((await this.#road.read(of.table, entity.id))?.text?.S ?? 'nobody') : 'nobody'
    try {
      const isNew = !this.#session.isPending(entity)
      const asked = this.#order(what, held, text)
      if (isNew) held.asked = asked
    } catch (error) {
      assert.ok(error instanceof ConflictError, String(error))
    }
  }

  async discard(index: number): Promise<void> {
    await this.#running
    const held = this.#at(index)
    this.#session.discard(held.entity)
    held.doubtful = []
  }

  /** Takes over the version that is stored. */
  async adopt(index: number): Promise<void> {
    await this.#running
    const { entity, of } = this.#at(index)
    if (of.version === undefined) return
    const value = (await this.#road.read(of.table, entity.id))?.[of.version.name]
    Object.assign(entity, { [of.version.property]: value?.N === undefined ? value?.S : Number(value.N) })
  }

  itemOf(index: number): { readonly table: string; readonly id: string; readonly image: undefined } {
    const { entity, of } = this.#at(index)
    return { table: of.table, id: entity.id, image: undefined }
  }

  /** Flushes; its account is written when it has ended. */
  async flush(flush: Flush): Promise<void> {
    await this.#running
    this.#check(flush)
    this.#flushes++
    this.#road.expect(this.owner, flush.fates)
    const parts = this.#held.flatMap((held) => this.#partOf(held))
    const controller = new AbortController()
    if (flush.abortAfter !== undefined) {
      void this.#road.store.clock.sleep(flush.abortAfter).then(() => controller.abort())
    }
    const { mode, maxAttempts, check } = flush
    const options = { mode, throwOnFailure: false, retry: { maxAttempts }, signal: controller.signal }
    const report = this.#session.flush(options)
    if (flush.edits) for (const { entity } of this.#held) this.#edit(entity)
    this.#running = report.then((ended) => this.#end({ mode, check }, ended, parts))
    if (flush.waits) await this.#running
  }

  /** When its last flush has ended. */
  async idle(): Promise<void> {
    await this.#running
  }

  #order(what: Ask['what'], { entity, of }: Held, text: string): Asked {
    const isVersioned = of.version !== undefined
    const only = { if: ($: { readonly text: unknown }) => equals($.text as never, text) } as never
    switch (what) {
      case 'create':
        this.#session.create(entity)
        return { what: 'put', expects: 'nothing', isVersioned: false }
      case 'save':
        this.#session.save(entity)
        return { what: 'put', expects: 'anything', isVersioned }
      case 'save-if':
        this.#session.save(entity, only)
        return { what: 'put', expects: { text }, isVersioned }
      case 'remove':
        this.#session.remove(entity)
        return { what: 'delete', expects: 'anything', isVersioned }
      default:
        this.#session.remove(entity, only)
        return { what: 'delete', expects: { text }, isVersioned }
    }
  }

  /** A check goes with a transaction only. */
  #check({ mode, check }: Flush): void {
    this.#session.discard(Memos, { id: GUARD })
    if (mode === 'auto' || check === 'none') return
    this.#session.check(Memos, { id: GUARD }, ($) => equals($.text, check === 'holds' ? GUARD : 'nobody'))
  }

  #partOf({ entity, of, asked, doubtful }: Held): readonly Part[] {
    if (asked === undefined || !this.#session.isPending(entity)) return []
    const version = versionIn(entity, of)
    return [{ entity, of, asked, text: entity.text, version, doubtful }]
  }

  #end({ mode, check }: Pick<Flush, 'mode' | 'check'>, report: FlushReport, parts: readonly Part[]): void {
    const versions = new Map(this.#held.map(({ entity, of }) => [entity, versionIn(entity, of)]))
    const { owner } = this
    this.accounts.push({
      owner,
      flush: this.#flushes,
      mode,
      check,
      isHidden: this.#isHidden,
      report,
      parts,
      mayHaveKept: this.#mayHaveKept,
      versions,
    })
    for (const { entity, outcome } of report.operations) this.#note(entity, outcome)
    const outcomes = report.operations.map(({ outcome }) => outcome)
    const isOpen =
      outcomes.includes('unknown') || (this.#mayHaveKept && (report.calls === 0 || outcomes.includes('not-sent')))
    this.#mayHaveKept = isOpen && (mode === 'transact' || this.#mayHaveKept)
  }

  #note(entity: object | undefined, outcome: string): void {
    const held = this.#held.find((one) => one.entity === entity)
    if (held === undefined) return
    if (outcome === 'written') held.doubtful = []
    if (outcome === 'unknown') held.doubtful = [...held.doubtful, this.#flushes]
    // with a transaction of an earlier flush in play, what changed since has a result of its own
    if (this.#mayHaveKept) return
    assert.equal(this.#session.isPending(held.entity), outcome !== 'written', `${outcome}: pending`)
  }

  #edit(entity: LostEntity): void {
    const number = this.#held.findIndex((held) => held.entity === entity)
    entity.text = `${this.owner} ${number}.${++this.#edits}`
  }

  #at(index: number): Held {
    const held = this.#held[index % this.#held.length]
    assert.ok(held !== undefined)
    return held
  }
}

function versionIn(entity: LostEntity, { version }: LostClass): number | string | undefined {
  // the class says which of its properties this is
  return version && (entity as unknown as Record<string, number | string | undefined>)[version.property]
}

/** A tracer's or a stub's way: such a client sends as it is, with its own retries. */
function replaceSend(client: FakeDynamoDBClient): void {
  const own = client.send.bind(client)
  client.send = ((...args: Parameters<typeof own>) => own(...args)) as never
}
