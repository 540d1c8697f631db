import assert from 'node:assert/strict'
import { type Content, textOf } from './content.js'
import type { Kind } from './kinds.js'
import { type Managed, ManagedModel } from './managed-model.js'
import type { ReadWindow } from './read-windows.js'
import { Subject, textOfLive, textOfLoaded } from './subject.js'
import type { World } from './world.js'

/** What a read brought and how that was then, since the next answer may change it before it is looked at; or the code of its error. */
export type Got = Told | { readonly code: unknown }

export interface Told {
  readonly entity: object | undefined
  readonly seen: string
}

/** An entity or a view that a read has just brought. */
export function told(kind: Kind, entity: object | undefined): Told {
  return { entity, seen: entity === undefined ? textOf(undefined) : textOfLive(kind, entity) }
}

/** A read of one item whose answer is there. */
export interface Answered {
  readonly kind: Kind
  readonly key: number
  readonly window: ReadWindow
  readonly how: 'plain' | 'consistent' | 'refresh' | 'unmanaged'
  /** Whether an instance may stay as it is, where the answer is older than what the session knows. */
  readonly mayStay?: boolean
}

/** Who is told of what was read. */
export interface ReadHearers {
  readonly onLoad: (subject: Subject) => void
  /** Nobody can tell which attributes that its class doesn't model the instance carries along. */
  readonly onUnclear: (subject: Subject) => void
  /** Whether a query may have loaded the item as an instance of another class that nobody has seen yet. */
  readonly mayBeAnother: (id: string, kind: Kind) => boolean
}

/** Holds what reads bring against what the session knows and what the items may have held: design §4.2. */
export class ReadJudge {
  readonly #world: World
  readonly #heard: ReadHearers

  constructor(world: World, heard: ReadHearers) {
    this.#world = world
    this.#heard = heard
  }

  /** An entity. */
  check(answered: Answered, got: Got): void {
    const { id, isManaged } = answered.window
    const intent = isManaged ? this.#world.pending.find(id) : undefined
    const known = isManaged ? this.#world.managed.get(id) : undefined
    if (intent?.what === 'delete') assert.deepEqual(got, NOTHING, 'get')
    else if (intent?.subject !== undefined) expectInstance(answered.kind, intent.subject, got)
    else if (known !== undefined && answered.how === 'plain') expectInstance(answered.kind, known.subject, got)
    else this.#checkAnswer(answered, got, known)
  }

  /** A view: of what is pending, of what is known unless DynamoDB was asked, else of something that the item may have held. */
  checkView({ kind, key, window }: Answered, got: Got, known: Managed | undefined): void {
    const intent = window.isManaged ? this.#world.pending.find(window.id) : undefined
    const subject = intent?.subject ?? known?.subject
    if (intent?.what === 'delete') assert.deepEqual(got, NOTHING, 'view')
    else if (subject !== undefined) expectViewOf(kind, subject, got)
    else if ('entity' in got && got.entity === undefined) expectNothing(window)
    else {
      const { seen } = entityOf(got, window)
      const isHeld = itemsOf(window).some((content) => textOfLoaded(kind, key, content) === seen)
      assert.ok(isHeld, `view of ${window.id} shows ${seen}, none of ${[...window.contents.keys()]}`)
    }
  }

  /** `session.refresh`: the instance is overwritten, whatever was unsaved. */
  checkRefresh({ kind, key, window }: Answered, subject: Subject, got: Got): void {
    const { pending, managed } = this.#world
    const { id } = window
    if (pending.find(id)?.what === 'delete') {
      assert.deepEqual(got, NOTHING, 'refresh')
      return
    }
    // an instance that has come to stand for another item stays what it is
    const standsFor = pending.findOf(subject)?.id ?? managed.idOf(subject) ?? id
    if (standsFor !== id) {
      assert.equal('entity' in got ? got.entity : got.code, subject.entity)
      return
    }
    if ('entity' in got && got.entity === undefined) {
      expectNothing(window)
      managed.forget(id)
      return
    }
    const { entity, seen } = entityOf(got, window)
    assert.equal(entity, subject.entity, `refresh of ${id}: another instance`)
    const other = pending.find(id)?.subject ?? managed.get(id)?.subject
    const isManaged = other === undefined || other === subject
    this.#overwrite({ kind, key, window, how: 'refresh' }, { subject, seen, isManaged })
  }

  /** A consistent page that was never shown may have given an instance without changes what is stored. */
  checkUnseen(answered: Answered): void {
    const { pending, managed } = this.#world
    const { window, kind } = answered
    const known = managed.get(window.id)
    if (known?.subject.kind !== kind || pending.find(window.id) !== undefined || !ManagedModel.isUnchanged(known))
      return
    const { subject } = known
    const { seen } = subject
    if (seen !== subject.believed) this.#overwrite(answered, { subject, seen, isManaged: true })
    else if (mayHaveTakenOver(answered, known)) this.#heard.onUnclear(subject)
  }

  /** What the session says after it has asked. */
  #checkAnswer(answered: Answered, got: Got, known: Managed | undefined): void {
    const { kind, window, how, mayStay } = answered
    if ('entity' in got && got.entity === undefined) {
      expectNothing(window)
      if (window.isManaged) this.#world.managed.forget(window.id)
    } else if (known === undefined) {
      this.#load(answered, got)
    } else {
      expectInstance(kind, known.subject, got)
      if (known.subject.kind !== kind) return
      const { subject } = known
      const { seen } = entityOf(got, window)
      const isUnchanged = ManagedModel.isUnchanged(known)
      const seemsToStay = mayStay && seen === subject.believed
      if (how === 'refresh' || (isUnchanged && !seemsToStay))
        this.#overwrite(answered, { subject, seen, isManaged: true })
      // a query's call may have begun only after what outdated the query, and brought what the class doesn't model
      else if (isUnchanged && mayHaveTakenOver(answered, known)) this.#heard.onUnclear(subject)
    }
  }

  /** A new instance, of something that the item may have held. */
  #load({ kind, key, window }: Answered, got: Got): void {
    if ('code' in got && got.code === 'NOT_AN_ENTITY' && this.#heard.mayBeAnother(window.id, kind)) return
    const { entity, seen } = entityOf(got, window)
    const found = itemsOf(window).filter((content) => textOfLoaded(kind, key, content) === seen)
    const [content] = found
    assert.ok(content, `read of ${window.id} brought ${seen}, none of ${[...window.contents.keys()]}`)
    const subject = Subject.loaded(kind, entity, key, content)
    if (found.length === 1) this.#heard.onLoad(subject)
    else if (window.isManaged) this.#heard.onUnclear(subject)
    if (window.isManaged) this.#world.managed.manage(window.id, subject, content)
  }

  /** The same instance, with something that the item may have held. */
  #overwrite({ key, window }: Answered, { subject, seen, isManaged }: Overwritten): void {
    const { kind } = subject
    const found = itemsOf(window).filter((content) => textOfLoaded(kind, key, content) === seen)
    const [content] = found
    assert.ok(content, `read of ${window.id} made it ${seen}, none of ${[...window.contents.keys()]}`)
    subject.refreshed(key, content)
    if (isManaged) this.#world.managed.manage(window.id, subject, content)
    if (found.length > 1) this.#heard.onUnclear(subject)
  }
}

/** Whether an instance that looks as before may stand for another content of its item now. */
function mayHaveTakenOver({ kind, key, window }: Answered, { subject, baseline }: Managed): boolean {
  const others = itemsOf(window).filter((content) => textOf(content) !== textOf(baseline))
  return others.some((content) => textOfLoaded(kind, key, content) === subject.believed)
}

function itemsOf({ contents }: ReadWindow): readonly Content[] {
  return [...contents.values()].filter((content) => content !== undefined)
}

interface Overwritten {
  readonly subject: Subject
  readonly seen: string
  readonly isManaged: boolean
}

const NOTHING = { entity: undefined, seen: textOf(undefined) }

function entityOf(got: Got, { id }: ReadWindow): { readonly entity: object; readonly seen: string } {
  assert.ok('entity' in got && got.entity, `read of ${id} failed: ${JSON.stringify(got)}`)
  return { entity: got.entity, seen: got.seen }
}

function expectNothing({ id, contents }: ReadWindow): void {
  assert.ok(contents.has(textOf(undefined)), `read of ${id} said nothing, none of ${[...contents.keys()]}`)
}

function expectInstance(kind: Kind, subject: Subject, got: Got): void {
  if (subject.kind !== kind) assert.deepEqual(got, { code: 'NOT_AN_ENTITY' })
  else assert.equal('entity' in got ? got.entity : got.code, subject.entity, `read: another instance of ${subject.id}`)
}

function expectViewOf(kind: Kind, subject: Subject, got: Got): void {
  if (subject.kind.name !== kind.name) {
    assert.deepEqual(got, { code: 'NOT_AN_ENTITY' })
  } else {
    assert.ok('entity' in got && got.entity, `view of ${subject.id} failed: ${JSON.stringify(got)}`)
    // as it was then: the instance may have changed in the same tick
    assert.equal(got.seen, subject.believedAs(kind), 'view of an instance')
  }
}
