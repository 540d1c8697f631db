import assert from 'node:assert/strict'
import { type Content, textOf } from './content.js'
import type { Kind } from './kinds.js'
import { type Managed, ManagedModel } from './managed-model.js'
import type { ReadWindow } from './read-windows.js'
import { Subject, textOfLive, textOfLoaded } from './subject.js'
import type { World } from './world.js'

/** What a read brought, or the code of its error. */
export type Got = { readonly entity: object | undefined } | { readonly code: unknown }

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
    if (intent?.what === 'delete') assert.deepEqual(got, { entity: undefined }, 'get')
    else if (intent?.subject !== undefined) expectInstance(answered.kind, intent.subject, got)
    else if (known !== undefined && answered.how === 'plain') expectInstance(answered.kind, known.subject, got)
    else this.#checkAnswer(answered, got, known)
  }

  /** A view: of what is pending, of what is known unless DynamoDB was asked, else of something that the item may have held. */
  checkView({ kind, key, window }: Answered, got: Got, known: Managed | undefined): void {
    const intent = window.isManaged ? this.#world.pending.find(window.id) : undefined
    const subject = intent?.subject ?? known?.subject
    if (intent?.what === 'delete') assert.deepEqual(got, { entity: undefined }, 'view')
    else if (subject !== undefined) expectViewOf(kind, subject, got)
    else if ('entity' in got && got.entity === undefined) expectNothing(window)
    else {
      const seen = textOfLive(kind, entityOf(got, window))
      const isHeld = itemsOf(window).some((content) => textOfLoaded(kind, key, content) === seen)
      assert.ok(isHeld, `view of ${window.id} shows ${seen}, none of ${[...window.contents.keys()]}`)
    }
  }

  /** `session.refresh`: the instance is overwritten, whatever was unsaved. */
  checkRefresh({ kind, key, window }: Answered, subject: Subject, got: Got): void {
    const { pending, managed } = this.#world
    const { id } = window
    if (pending.find(id)?.what === 'delete') {
      assert.deepEqual(got, { entity: undefined }, 'refresh')
      return
    }
    // an instance that has come to stand for another item stays what it is
    const standsFor = pending.findOf(subject)?.id ?? managed.idOf(subject) ?? id
    if (standsFor !== id) {
      assert.deepEqual(got, { entity: subject.entity })
      return
    }
    if ('entity' in got && got.entity === undefined) {
      expectNothing(window)
      managed.forget(id)
      return
    }
    assert.equal('entity' in got ? got.entity : got.code, subject.entity, `refresh of ${id}: another instance`)
    const other = pending.find(id)?.subject ?? managed.get(id)?.subject
    this.#overwrite({ kind, key, window, how: 'refresh' }, subject, other === undefined || other === subject)
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
      const stays = mayStay && known.subject.seen === known.subject.believed
      if (how === 'refresh' || (ManagedModel.isUnchanged(known) && !stays))
        this.#overwrite(answered, known.subject, true)
    }
  }

  /** A new instance, of something that the item may have held. */
  #load({ kind, key, window }: Answered, got: Got): void {
    if ('code' in got && got.code === 'NOT_AN_ENTITY' && this.#heard.mayBeAnother(window.id, kind)) return
    const entity = entityOf(got, window)
    const seen = textOfLive(kind, entity)
    const found = itemsOf(window).filter((content) => textOfLoaded(kind, key, content) === seen)
    const [content] = found
    assert.ok(content, `read of ${window.id} brought ${seen}, none of ${[...window.contents.keys()]}`)
    const subject = Subject.loaded(kind, entity, key, content)
    if (found.length === 1) this.#heard.onLoad(subject)
    else if (window.isManaged) this.#heard.onUnclear(subject)
    if (window.isManaged) this.#world.managed.manage(window.id, subject, content)
  }

  /** The same instance, with something that the item may have held. */
  #overwrite({ key, window }: Answered, subject: Subject, isManaged: boolean): void {
    const { kind, seen } = subject
    const found = itemsOf(window).filter((content) => textOfLoaded(kind, key, content) === seen)
    const [content] = found
    assert.ok(content, `read of ${window.id} made it ${seen}, none of ${[...window.contents.keys()]}`)
    subject.refreshed(key, content)
    if (isManaged) this.#world.managed.manage(window.id, subject, content)
    if (found.length > 1) this.#heard.onUnclear(subject)
  }
}

function itemsOf({ contents }: ReadWindow): readonly Content[] {
  return [...contents.values()].filter((content) => content !== undefined)
}

function entityOf(got: Got, { id }: ReadWindow): object {
  const entity = 'entity' in got ? got.entity : undefined
  assert.ok(entity, `read of ${id} failed: ${JSON.stringify(got)}`)
  return entity
}

function expectNothing({ id, contents }: ReadWindow): void {
  assert.ok(contents.has(textOf(undefined)), `read of ${id} said nothing, none of ${[...contents.keys()]}`)
}

function expectInstance(kind: Kind, subject: Subject, got: Got): void {
  if (subject.kind !== kind) assert.deepEqual(got, { code: 'NOT_AN_ENTITY' })
  else assert.equal('entity' in got ? got.entity : got.code, subject.entity, `read: another instance of ${subject.id}`)
}

function expectViewOf(kind: Kind, subject: Subject, got: Got): void {
  if (subject.kind !== kind) {
    assert.deepEqual(got, { code: 'NOT_AN_ENTITY' })
  } else {
    assert.ok('entity' in got && got.entity, `view of ${subject.id} failed: ${JSON.stringify(got)}`)
    // as it was then: the instance may have changed in the same tick
    assert.equal(textOfLive(kind, got.entity), subject.believed, 'view of an instance')
  }
}
