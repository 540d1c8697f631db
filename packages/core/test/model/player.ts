import assert from 'node:assert/strict'
import { SluiceError } from '@sluice/core'
import { keyId } from './content.js'
import { FlushLine } from './flush-line.js'
import type { Intent } from './intent.js'
import { KINDS } from './kinds.js'
import { OpenQueries } from './open-queries.js'
import { OpenReads } from './open-reads.js'
import { actionsOf, optionsOf, patchFor } from './patch.js'
import { ReadJudge } from './read-judge.js'
import { ReadWindows } from './read-windows.js'
import type { Key, PatchStep, Step } from './script.js'
import type { Policy, Verdict } from './session-model.js'
import { setFault } from './set-fault.js'
import type { Subject } from './subject.js'
import { SubjectPool } from './subject-pool.js'
import { policyOf, type World } from './world.js'

type Action = Exclude<Step, { readonly do: 'turns' | 'settle' | 'write-past' }>

/** Does the steps of a script to the session and to the model, and compares what both say at once. */
export class Player {
  readonly #world: World
  readonly #policy: Policy
  readonly #unclear = new Set<Subject>()
  readonly subjects: SubjectPool = new SubjectPool()
  readonly windows: ReadWindows
  readonly reads: OpenReads
  readonly queries: OpenQueries
  readonly flushes: FlushLine

  constructor(world: World, policy: Policy) {
    this.#world = world
    this.#policy = policy
    this.windows = new ReadWindows(world)
    const judge = new ReadJudge(world, {
      onLoad: (subject) => this.subjects.addLoaded(subject),
      onUnclear: (subject) => this.#unclear.add(subject),
      mayBeAnother: (id, kind) => this.queries.mayHaveLoaded(id, kind),
    })
    this.reads = new OpenReads(world, this.windows, judge)
    this.queries = new OpenQueries(world, this.windows, judge)
    this.flushes = new FlushLine(world, this.windows)
  }

  /** Everything but waiting. */
  do(step: Action): void {
    const { subjects } = this
    switch (step.do) {
      case 'save':
        this.#save(
          step.whos.map((who) => subjects.pick(who)),
          step.policy,
        )
        break
      case 'save-boxes': {
        const keys = Array.from({ length: step.count }, (_, index) => step.from + index)
        this.#save(
          keys.map((key) => subjects.pick({ kind: 'box', key, one: 'first' })),
          step.policy,
        )
        break
      }
      case 'remove':
        this.#remove(
          step.whos.map((who) => subjects.pick(who)),
          step.policy,
        )
        break
      case 'update':
        this.#update(subjects.pick(step.who), step.policy)
        break
      case 'patch':
        this.#patch(step)
        break
      case 'remove-key':
        this.#removeKey(step.key, step.policy)
        break
      case 'edit':
        subjects.edit(subjects.pick(step.who), step.how)
        break
      case 'rekey': {
        const subject = subjects.pick(step.who)
        subject.rekey(step.to % subject.kind.keys, step.to)
        break
      }
      case 'discard':
        this.#discard(subjects.pick(step.who))
        break
      case 'discard-key':
        this.discardKey(step.key)
        break
      case 'refresh':
        this.reads.startRefresh(subjects.pick(step.who))
        break
      case 'detach':
        this.#detach(subjects.pick(step.who))
        break
      default:
        this.#doAtOnce(step)
    }
  }

  #doAtOnce(
    step: Extract<
      Action,
      { do: 'clear' | 'detach-all' | 'calm' | 'fault' | 'get' | 'gets' | 'get-boxes' | 'query' | 'flush' | 'abort' }
    >,
  ): void {
    const { session, client, managed } = this.#world
    switch (step.do) {
      case 'clear':
        this.#clear()
        break
      case 'detach-all':
        session.detachAll()
        managed.clear()
        break
      case 'calm':
        client.faults.clear()
        break
      case 'fault':
        setFault(client, step)
        break
      case 'get':
        this.reads.start(step.key, step.how)
        break
      case 'gets':
        for (const key of step.keys) this.reads.start(key, step.how)
        break
      case 'get-boxes':
        this.reads.startMany(step.keys, step.how)
        break
      case 'query':
        this.queries.start(step)
        break
      case 'flush':
        this.flushes.start(step)
        break
      case 'abort':
        this.flushes.abort(step.which)
        break
      default:
        step satisfies never
    }
  }

  discardKey({ kind: name, key, spelling }: Key): void {
    const kind = KINDS[name]
    const keyObject = kind.keyObject(key, spelling)
    const had = this.#world.session.discard(kind.target as never, keyObject as never)
    this.#expectDiscarded(keyId(kind, keyObject), had)
  }

  #save(all: readonly Subject[], policy: Policy | undefined): void {
    const { session } = this.#world
    const subjects = all.filter(({ isUnclear }) => !isUnclear)
    const intents = subjects.map((subject) => intentOf('put', subject))
    const entities = subjects.map(({ entity }) => entity)
    this.#add(intents, policy, (options) => session.saveAll(entities, options))
  }

  #update(subject: Subject, policy: Policy | undefined): void {
    const baseline = this.#world.pending.findOf(subject)?.baseline
    const intent: Intent = { ...intentOf('update', subject), baseline }
    this.#add([intent], policy, (options) => this.#world.session.update(subject.entity, options))
  }

  #patch({ key: { kind: name, key, spelling }, acts, policy, ...step }: PatchStep): void {
    const kind = KINDS[name]
    const keyObject = kind.keyObject(key, spelling)
    const { mustExist, minRev, returning } = step
    const patch = patchFor(kind, acts, { mustExist, minRev, returning }, this.subjects.nextRev())
    const intent: Intent = { what: 'patch', id: keyId(kind, keyObject), kind, key, subject: undefined, patch }
    this.#add([intent], policy, (options) => {
      const all = { ...optionsOf(patch), ...options }
      this.#world.session.patch(kind.target as never, keyObject as never, actionsOf(patch) as never, all)
    })
  }

  #remove(subjects: readonly Subject[], policy: Policy | undefined): void {
    const intents = subjects.map((subject) => intentOf('delete', subject))
    const entities = subjects.map(({ entity }) => entity)
    this.#add(intents, policy, (options) => this.#world.session.removeAll(entities, options))
  }

  #removeKey({ kind: name, key, spelling }: Key, policy: Policy | undefined): void {
    const kind = KINDS[name]
    const keyObject = kind.keyObject(key, spelling)
    const intent: Intent = { what: 'delete', id: keyId(kind, keyObject), kind, key, subject: undefined }
    this.#add([intent], policy, (options) => {
      this.#world.session.remove(kind.target as never, keyObject as never, options)
    })
  }

  #add(intents: readonly Intent[], policy: Policy | undefined, call: (options: object) => void): void {
    const { pending, managed } = this.#world
    const isKnown = intents.every(
      ({ what, id, subject }) =>
        what !== 'update' || managed.get(id)?.subject === subject || (subject && pending.findOf(subject)) !== undefined,
    )
    const verdict = isKnown ? pending.add(intents, policy ?? this.#policy) : 'NOT_MANAGED'
    let said: Verdict = 'ok'
    try {
      call(policy === undefined ? {} : { onConflict: policyOf(policy) })
    } catch (error) {
      assert.ok(error instanceof SluiceError, String(error))
      said = error.code as Verdict
    }
    assert.equal(said, verdict, `what became of the call for ${intents.map(({ id }) => id)}`)
    if (verdict !== 'ok') return
    for (const { what, id } of intents) {
      this.windows.outdate(id, 'call')
      const { what: waits, subject } = pending.find(id) ?? {}
      if (subject === undefined) continue
      if (what === 'delete' && waits === 'delete') managed.leaveFormer(id, subject)
      if (what !== 'delete' && waits === 'put') managed.makeWay(id, subject)
    }
  }

  #discard(subject: Subject): void {
    const id = this.#world.pending.findOf(subject)?.id ?? subject.id
    this.#expectDiscarded(id, this.#world.session.discard(subject.entity))
  }

  /** To be called when all is heard: lets go of what nobody can tell the state of. */
  letGo(): void {
    this.queries.detachUnseen()
    for (const subject of this.#unclear) {
      if (this.#world.pending.findOf(subject) !== undefined) this.#discard(subject)
      this.#detach(subject)
      subject.isUnclear = true
    }
    this.#unclear.clear()
  }

  #expectDiscarded(id: string, had: boolean): void {
    const expected = this.#world.pending.discard(id)
    assert.equal(had, expected, `discard of ${id}`)
    if (expected) this.flushes.intents.delete(id)
  }

  #clear(): void {
    const { session, pending } = this.#world
    session.clear()
    for (const { intent } of pending.flying) this.flushes.intents.delete(intent.id)
    for (const { id } of pending.waiting) this.flushes.intents.delete(id)
    pending.clear()
  }

  #detach(subject: Subject): void {
    const { session, managed } = this.#world
    assert.equal(session.detach(subject.entity), managed.forgetSubject(subject), `detach of ${subject.id}`)
  }
}

function intentOf(what: 'put' | 'delete' | 'update', subject: Subject): Intent {
  return { what, id: subject.id, kind: subject.kind, key: subject.key, subject }
}
