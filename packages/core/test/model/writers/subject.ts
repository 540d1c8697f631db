import assert from 'node:assert/strict'
import { type Content, isSame } from './content.js'
import { hookCalls } from './hook-calls.js'
import { type Doc, idOf, type Kind } from './kinds.js'

/** An instance of the application, and beside it what the model believes that it holds. */
export class Subject {
  readonly kind: Kind
  readonly id: string
  readonly entity: Doc
  /** The texts it has had, latest last. */
  readonly texts: (string | undefined)[]
  rev: number | string | undefined
  stamp: number | undefined

  private constructor(kind: Kind, id: string, entity: Doc, { text, rev, stamp }: Content) {
    this.kind = kind
    this.id = id
    this.entity = entity
    this.texts = [text]
    this.rev = rev
    this.stamp = stamp
  }

  /** A fresh instance. */
  static create(kind: Kind, key: number, text: string): Subject {
    const entity = Object.assign(new kind.entityClass(), { id: idOf(kind.name, key), text })
    return new Subject(kind, entity.id, entity, { text, rev: undefined, stamp: undefined })
  }

  /** An instance that a session has just loaded. */
  static loaded(kind: Kind, entity: Doc): Subject {
    return new Subject(kind, entity.id, entity, seen(entity))
  }

  get text(): string | undefined {
    return this.texts.at(-1)
  }

  edit(text: string): void {
    this.entity.text = text
    this.texts.push(text)
  }

  /** Its session has loaded it anew. */
  refresh(): void {
    const { text, rev, stamp } = seen(this.entity)
    this.texts.push(text)
    this.rev = rev
    this.stamp = stamp
  }

  /** What the session is to do before each put, by the hook of the class. */
  expectStamp(): void {
    if (this.kind.stamps) this.stamp = hookCalls(this.entity).beforeSave
  }

  /** `early` is given where its version may have been assigned while the flush goes on. */
  checkUntouched(early: { readonly rev: number | string | undefined } | undefined): void {
    const { text, rev, stamp, id } = this
    const now = seen(this.entity)
    const isExpected = isSame(now, { text, rev, stamp }) || (early && isSame(now, { text, rev: early.rev, stamp }))
    assert.ok(isExpected, `${id}: the entity holds ${JSON.stringify(now)}, not ${text} ${rev} ${stamp}`)
  }
}

/** What an instance holds just now. */
export function seen({ text, rev, stamp }: Doc): Content {
  return { text, rev, stamp }
}
