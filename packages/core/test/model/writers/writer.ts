import assert from 'node:assert/strict'
import { type Outcome, Session, SluiceError } from '@sluice/core'
import { isSame } from './content.js'
import { conditionOf, expectationOf } from './expectation.js'
import type { Intent } from './intent.js'
import type { Kept } from './kept-model.js'
import { type Doc, idOf, KINDS, type KindName } from './kinds.js'
import { OpenFlush } from './open-flush.js'
import { PendingModel } from './pending-model.js'
import type { Step, Target, WriterName } from './script.js'
import { Subject, seen } from './subject.js'
import { openClient, type World } from './world.js'

type Action = Extract<Step, Target> | Extract<Step, { readonly do: 'flush' }>
type Write = Extract<Step, { readonly do: 'save' | 'create' | 'remove' | 'remove-key' | 'check' }>

/** A session, and beside it what the model knows of it. */
export class Writer {
  readonly world: World
  readonly name: WriterName
  readonly session: Session
  /** How often the hooks around its flushes were called. */
  readonly hooks = { beforeFlush: 0, afterFlush: 0 }
  readonly pending: PendingModel = new PendingModel()
  /** Every instance that it ever had. */
  readonly known = new Set<Subject>()
  readonly #current = new Map<string, Subject>()
  flush: OpenFlush | undefined
  kept: Kept | undefined
  loads = 0
  /** What the last flush said of each item. */
  readonly outcomes = new Map<string, Outcome>()

  constructor(world: World, name: WriterName) {
    this.world = world
    this.name = name
    const { random, fake } = world
    const hooks = { beforeFlush: () => this.hooks.beforeFlush++, afterFlush: () => this.hooks.afterFlush++ }
    this.session = new Session({ client: openClient(world, name), clock: fake.clock, random, hooks })
  }

  do(step: Action): void {
    switch (step.do) {
      case 'flush':
        this.flush ??= new OpenFlush(this, step.options)
        break
      case 'edit':
        this.#pick(step).edit(this.world.nextText())
        break
      case 'renew':
        this.#current.delete(idOf(step.kind, step.key))
        break
      case 'discard':
        this.#discard(this.#pick(step))
        break
      case 'load':
        this.#load(step)
        break
      default:
        this.#write(step)
    }
  }

  /** The instance that the writer means. */
  #pick({ kind, key }: Target): Subject {
    const id = idOf(kind, key)
    return this.#current.get(id) ?? this.#know(Subject.create(KINDS[kind], key, this.world.nextText()))
  }

  #know(subject: Subject): Subject {
    this.known.add(subject)
    this.#current.set(subject.id, subject)
    return subject
  }

  #write(step: Write): void {
    const { session } = this
    const intent = this.#intentOf(step)
    const { subject, kind, id, asked } = intent
    const options = asked === undefined ? {} : { if: conditionOf(asked) }
    // the key is of the class that the target stands for
    const [target, key] = [kind.target as typeof KINDS.plain.target, { id } as never]
    this.#expect(intent, () => {
      if (step.do === 'check') session.check(target, key, conditionOf(intent.checks[0]!) as never)
      else if (subject === undefined) session.remove(target, key, options as never)
      else if (step.do === 'create') session.create(subject.entity)
      else if (step.do === 'save') session.save(subject.entity, options)
      else session.remove(subject.entity, options)
    })
  }

  #intentOf(step: Write): Intent {
    const id = idOf(step.kind, step.key)
    const now = this.world.log.store.get(id)
    const expected = 'asked' in step && step.asked !== undefined ? expectationOf(step.asked, now) : undefined
    const isCheck = step.do === 'check'
    return {
      what: isCheck ? 'check' : step.do === 'save' || step.do === 'create' ? 'put' : 'delete',
      id,
      kind: KINDS[step.kind],
      subject: isCheck || step.do === 'remove-key' ? undefined : this.#pick(step),
      create: step.do === 'create',
      asked: isCheck ? undefined : expected,
      checks: isCheck && expected !== undefined ? [expected] : [],
      doubts: [],
    }
  }

  #expect(intent: Intent, call: () => void): void {
    let said = 'ok'
    try {
      call()
    } catch (error) {
      assert.ok(error instanceof SluiceError, String(error))
      said = error.code
    }
    assert.equal(said, this.pending.add(intent), `what became of the ${intent.what} of ${intent.id}`)
  }

  #discard({ id, entity }: Subject): void {
    this.#expectDiscarded(id, this.session.discard(entity))
  }

  giveUpKept(): void {
    for (const { sealed } of this.kept?.operations ?? []) this.#discardKey(sealed.intent)
  }

  /** Gives up checks that wait for no write: only a transaction could send them. */
  discardChecks(): void {
    for (const intent of [...this.pending.waiting.values()]) if (intent.what === 'check') this.#discardKey(intent)
  }

  #discardKey({ id, kind }: Intent): void {
    const had = this.session.discard(kind.target as typeof KINDS.plain.target, { id } as never)
    this.#expectDiscarded(id, had)
  }

  #expectDiscarded(id: string, had: boolean): void {
    assert.equal(had, this.pending.discard(id), `discard of ${id}`)
    if (this.kept?.operations.some(({ sealed }) => sealed.intent.id === id)) this.kept = undefined
  }

  /** Not while the writer has something to say about the item. */
  #load({ kind: name, key }: Target): void {
    const { session, world, pending } = this
    const { log, events } = world
    const [kind, id] = [KINDS[name], idOf(name, key)]
    if (this.flush !== undefined || pending.find(id) !== undefined) return
    const since = log.states.length - 1
    this.loads++
    const target = kind.target as typeof KINDS.plain.target
    session.get(target, { id } as never, { refresh: true }).then((found) => {
      events.push(() => {
        this.loads--
        if (found === undefined) this.#current.delete(id)
        else this.#loaded(found as Doc, since)
      })
    })
  }

  #loaded(doc: Doc, since: number): void {
    const found = [...this.known].find(({ entity }) => entity === doc)
    found?.refresh()
    const subject = found ?? Subject.loaded(KINDS[kindOf(doc)], doc)
    this.#know(subject)
    const wasStored = this.world.log.wasStored(subject.id, (content) => isSame(content, seen(doc)), since)
    assert.ok(wasStored, `${subject.id} was never stored as it was loaded`)
  }

  /** The version that a flush assigns as soon as the kept transaction turns out to be applied. */
  #early(subject: Subject): { readonly rev: number | string | undefined } | undefined {
    if (this.flush === undefined || subject.kind.version === undefined) return undefined
    const one = this.flush.kept?.operations.find(({ sealed }) => sealed.intent.subject === subject)
    return one && { rev: one.content?.rev }
  }

  /** Compares what the session holds with the model. */
  look(): void {
    const { session, pending, known } = this
    const expected = [...pending.list()].map(({ intent, inFlight }) => describe(intent.what, intent.id, inFlight))
    const found = session.pending.map(({ kind, key, inFlight }) => describe(kind, String(key.id), inFlight))
    assert.deepEqual(found.toSorted(), expected.toSorted(), 'pending')
    for (const subject of known) {
      subject.checkUntouched(this.#early(subject))
      const isPending = pending.find(subject.id) !== undefined
      assert.equal(session.isPending(subject.entity), isPending, `isPending of ${subject.id}`)
    }
  }
}

function describe(what: string, id: string, inFlight: boolean): string {
  return `${what} of ${id}${inFlight ? ' in flight' : ''}`
}

function kindOf({ id }: Doc): KindName {
  return id.split(' ')[0] as KindName
}
