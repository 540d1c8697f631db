import assert from 'node:assert/strict'
import { type Content, keyId, textOf } from './content.js'
import { KINDS, type Kind } from './kinds.js'
import { type Managed, ManagedModel } from './managed-model.js'
import type { Key, Step } from './script.js'
import { Subject } from './subject.js'
import type { World } from './world.js'

type GetStep = Extract<Step, { readonly do: 'get' }>
type Contents = Map<string, Content | undefined>

interface OpenRead {
  readonly id: string
  readonly kind: Kind
  readonly step: GetStep
  /** What the answer may hold: all that the item may have been since the identity was last saved, removed or flushed. */
  window: Contents
  /** Whether the session must ask: it knows nothing of the identity, or isn't to go by what it knows. */
  readonly asks: boolean
  /** The instance that is read anew. */
  readonly subject: Subject | undefined
  readonly isMany: boolean
}

/** Result of `session.get`, or the code of its error. */
type Got = { readonly entity: object | undefined } | { readonly code: unknown }

/** The reads that are under way. */
export class OpenReads {
  readonly #world: World
  readonly #open = new Set<OpenRead>()
  readonly #onLoad: (subject: Subject) => void

  constructor(world: World, onLoad: (subject: Subject) => void) {
    this.#world = world
    this.#onLoad = onLoad
  }

  get count(): number {
    return this.#open.size
  }

  start(step: GetStep): void {
    const { how } = step
    const options = how === 'plain' ? {} : how === 'unmanaged' ? { managed: false } : { [how]: true }
    this.#begin(step, (kind, key) => this.#world.session.get(kind.target as never, key as never, options))
  }

  /** The same key twice, which is one instance. */
  startMany(key: Key): void {
    this.#begin(
      { do: 'get', key, how: 'plain' },
      async (kind, object) => {
        const { session } = this.#world
        const [one, other]: readonly unknown[] = await session.getMany(kind.target as never, [object, object] as never)
        assert.equal(one, other)
        return one
      },
      { isMany: true },
    )
  }

  /** The instance that is managed for a key is read anew, whatever was changed of it. */
  startRefresh(key: Key): void {
    const kind = KINDS[key.kind]
    const subject = this.#world.managed.get(keyId(kind, kind.keyObject(key.key, 0)))?.subject
    if (subject?.kind !== kind) return
    const step = { do: 'get', key, how: 'consistent' } as const
    this.#begin(step, () => this.#world.session.refresh(subject.entity), { subject })
  }

  #begin(
    step: GetStep,
    ask: (kind: Kind, key: object) => Promise<unknown>,
    { subject, isMany = false }: { subject?: Subject; isMany?: boolean } = {},
  ): void {
    const { events } = this.#world
    const kind = KINDS[step.key.kind]
    const key = kind.keyObject(step.key.key, step.key.spelling)
    const id = keyId(kind, key)
    const { how } = step
    const asks = subject === undefined ? this.#mustAsk(id, how) : this.#world.pending.find(id)?.what !== 'delete'
    const read: OpenRead = { id, kind, step, window: this.#answers(id, how), asks, subject, isMany }
    this.#open.add(read)
    const end = (got: Got): void => {
      events.push(() => {
        this.#open.delete(read)
        if (subject === undefined) this.#check(read, got)
        else this.#checkRefresh(read, subject, got)
      })
    }
    ask(kind, key).then(
      (entity) => end({ entity: entity as object | undefined }),
      (error) => end({ code: error.code }),
    )
  }

  #checkRefresh(read: OpenRead, subject: Subject, got: Got): void {
    const { id, window } = read
    const { pending, managed } = this.#world
    const intent = pending.find(id)
    assert.ok('entity' in got, `refresh of ${id} failed: ${JSON.stringify(got)}`)
    if (intent?.what === 'delete') {
      assert.equal(got.entity, undefined)
      return
    }
    const standsFor = pending.findOf(subject)?.id ?? managed.idOf(subject) ?? id
    if (standsFor !== id) {
      assert.equal(got.entity, subject.entity)
      return
    }
    if (got.entity === undefined) {
      assert.ok(window.has(textOf(undefined)), `refresh of ${id} said nothing`)
      managed.forget(id)
      return
    }
    const other = intent?.subject ?? managed.get(id)?.subject
    this.#overwrite(read, subject)
    expectInstance(subject.kind, subject, got)
    if (other === undefined || other === subject) managed.manage(id, subject, `${id} ${textOf(subject.image)}`)
  }

  /** The item may hold this from now on. */
  mayHold(id: string, content: Content | undefined): void {
    for (const read of this.#open) if (read.id === id) read.window.set(textOf(content), content)
  }

  /** The identity was saved, removed or flushed: older answers don't count, except for reads past the session. */
  outdate(id: string): void {
    for (const read of this.#open) {
      if (read.id === id && read.step.how !== 'unmanaged') read.window = this.#possible(id)
    }
  }

  /** What the session knows it tells without a call: no turn of the event loop goes by. */
  checkPrompt(): void {
    for (const { id, asks } of this.#open) assert.ok(asks, `get of ${id} asked for what the session knows`)
  }

  #mustAsk(id: string, how: GetStep['how']): boolean {
    const { pending, managed } = this.#world
    if (how === 'unmanaged') return true
    return pending.find(id) === undefined && (how !== 'plain' || managed.get(id) === undefined)
  }

  /** What the answer may say: that of a read under way, too, as concurrent gets of one key share one call. */
  #answers(id: string, how: GetStep['how']): Contents {
    if (how === 'unmanaged') return this.#possible(id)
    const isConsistent = how === 'consistent'
    const shared = [...this.#open].filter(
      ({ step, ...read }) => read.id === id && step.how !== 'unmanaged' && (step.how === 'consistent') === isConsistent,
    )
    return new Map([...shared.flatMap(({ window }) => [...window]), ...this.#possible(id)])
  }

  #possible(id: string): Contents {
    const { contents, pending } = this.#world
    const window = new Map(contents.of(id))
    const flying = pending.flying.find(({ intent }) => intent.id === id)
    if (flying !== undefined) window.set(textOf(flying.content), flying.content)
    return window
  }

  #check(read: OpenRead, got: Got): void {
    const { kind, step, asks } = read
    const isManaged = step.how !== 'unmanaged'
    const intent = isManaged ? this.#world.pending.find(read.id) : undefined
    const known = isManaged ? this.#world.managed.get(read.id) : undefined
    if (asks && (kind.name === 'ghost' || kind.name === 'stray')) {
      assert.deepEqual(got, { code: 'READ_FAILED' })
    } else if (intent !== undefined) {
      if (intent.what === 'delete' || intent.subject === undefined) assert.deepEqual(got, { entity: undefined }, 'get')
      else expectInstance(kind, intent.subject, got)
    } else if (known !== undefined && step.how === 'plain') {
      expectInstance(kind, known.subject, got)
    } else {
      this.#checkAnswer(read, got, known)
    }
  }

  /** What the session says after it has asked. */
  #checkAnswer(read: OpenRead, got: Got, known: Managed | undefined): void {
    const { id, kind, step, window } = read
    if ('entity' in got && got.entity === undefined) {
      assert.ok(window.has(textOf(undefined)), `get of ${id} said nothing`)
      if (step.how !== 'unmanaged') this.#world.managed.forget(id)
    } else if (known === undefined) {
      this.#load(read, got)
    } else {
      expectInstance(kind, known.subject, got)
      if (known.subject.kind !== kind) return
      if (step.how === 'refresh' || ManagedModel.isUnchanged(known)) this.#refresh(read, known.subject)
    }
  }

  /** A new instance, of something that the item may have held. */
  #load({ id, kind, step, window }: OpenRead, got: Got): void {
    const entity = 'entity' in got ? got.entity : undefined
    if (entity === undefined && this.#isLoadedAsAnother(id, kind)) {
      assert.deepEqual(got, { code: 'NOT_AN_ENTITY' })
      return
    }
    assert.ok(entity, `get of ${id} failed: ${JSON.stringify(got)}`)
    const candidates = [...window.values()].filter((content) => content !== undefined)
    const subjects = candidates.map((content) => Subject.loaded(kind, entity, step.key.key, content))
    const subject = subjects.find(({ seen, believed }) => seen === believed)
    assert.ok(subject, `get of ${id} brought ${subjects[0]?.seen}, none of ${[...window.keys()]}`)
    this.#onLoad(subject)
    if (step.how !== 'unmanaged') this.#world.managed.manage(id, subject, `${id} ${textOf(subject.image)}`)
  }

  /** `getMany` tells a few turns of the promise queue later than `get` what both have read. */
  #isLoadedAsAnother(id: string, kind: Kind): boolean {
    return [...this.#open].some((read) => read.isMany && read.id === id && read.kind !== kind)
  }

  /** The same instance, with something that the item may have held. */
  #refresh(read: OpenRead, subject: Subject): void {
    this.#overwrite(read, subject)
    this.#world.managed.manage(read.id, subject, `${read.id} ${textOf(subject.image)}`)
  }

  #overwrite({ id, step, window }: OpenRead, subject: Subject): void {
    const candidates = [...window.values()].filter((content) => content !== undefined)
    const found = candidates.find((content) => {
      const copy = Subject.loaded(subject.kind, subject.entity, step.key.key, content)
      return copy.seen === copy.believed
    })
    assert.ok(found, `get of ${id} made it ${subject.seen}, none of ${[...window.keys()]}`)
    subject.refreshed(step.key.key, found)
  }
}

function expectInstance(kind: Kind, subject: Subject, got: Got): void {
  if (subject.kind !== kind) assert.deepEqual(got, { code: 'NOT_AN_ENTITY' })
  else assert.equal('entity' in got ? got.entity : got.code, subject.entity, `get: another instance of ${subject.id}`)
}
