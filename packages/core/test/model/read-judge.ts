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
}

/** Holds what reads bring against what the session knows and what the items may have held: design §4.2. */
export class ReadJudge {
  readonly #world: World
  readonly #onLoad: (subject: Subject) => void

  constructor(world: World, onLoad: (subject: Subject) => void) {
    this.#world = world
    this.#onLoad = onLoad
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
    if ('entity' in got && got.entity === undefined) {
      expectNothing(window)
      managed.forget(id)
      return
    }
    assert.equal('entity' in got ? got.entity : got.code, subject.entity, `refresh of ${id}: another instance`)
    const content = this.#found({ kind, key, window, how: 'refresh' }, subject)
    subject.refreshed(key, content)
    const other = pending.find(id)?.subject ?? managed.get(id)?.subject
    if (other === undefined || other === subject) managed.manage(id, subject, content)
  }

  /** What the session says after it has asked. */
  #checkAnswer(answered: Answered, got: Got, known: Managed | undefined): void {
    const { kind, window, how } = answered
    if ('entity' in got && got.entity === undefined) {
      expectNothing(window)
      if (window.isManaged) this.#world.managed.forget(window.id)
    } else if (known === undefined) {
      this.#load(answered, got)
    } else {
      expectInstance(kind, known.subject, got)
      if (known.subject.kind !== kind) return
      if (how === 'refresh' || ManagedModel.isUnchanged(known)) this.#refresh(answered, known.subject)
    }
  }

  /** A new instance, of something that the item may have held. */
  #load({ kind, key, window }: Answered, got: Got): void {
    const entity = entityOf(got, window)
    const subjects = itemsOf(window).map((content) => ({
      content,
      subject: Subject.loaded(kind, entity, key, content),
    }))
    const found = subjects.find(({ subject: { seen, believed } }) => seen === believed)
    assert.ok(found, `read of ${window.id} brought ${textOfLive(kind, entity)}, none of ${[...window.contents.keys()]}`)
    this.#onLoad(found.subject)
    if (window.isManaged) this.#world.managed.manage(window.id, found.subject, found.content)
  }

  /** The same instance, with something that the item may have held. */
  #refresh(answered: Answered, subject: Subject): void {
    const content = this.#found(answered, subject)
    subject.refreshed(answered.key, content)
    this.#world.managed.manage(answered.window.id, subject, content)
  }

  #found({ key, window }: Answered, { kind, seen }: Subject): Content {
    const found = itemsOf(window).find((content) => textOfLoaded(kind, key, content) === seen)
    assert.ok(found, `read of ${window.id} made it ${seen}, none of ${[...window.contents.keys()]}`)
    return found
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
    assert.equal(textOfLive(kind, got.entity), subject.seen, 'view of an instance')
  }
}
