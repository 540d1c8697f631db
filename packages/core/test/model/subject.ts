import { type Content, imageOf, keyId, textOf } from './content.js'
import type { Kind, Values } from './kinds.js'

interface Live {
  rev?: number | undefined
  mark?: number | string | undefined
  sides?: Set<string> | undefined
}

/** An entity as a script plays with it: the live object, and beside it what the model believes that it holds. */
export class Subject {
  readonly kind: Kind
  readonly entity: object
  key: number
  values: Values
  /** Attributes that it was loaded with and that its class doesn't model. */
  extra: Content
  /** Whether that is a guess. */
  isUnclear = false

  private constructor(kind: Kind, entity: object, key: number, values: Values, extra: Content) {
    this.kind = kind
    this.entity = entity
    this.key = key
    this.values = values
    this.extra = extra
  }

  /** A fresh instance. */
  static create(kind: Kind, key: number, spelling: number, rev: number): Subject {
    const subject = new Subject(kind, new kind.entityClass(), key, { rev }, {})
    subject.rekey(key, spelling)
    subject.edit({ rev, sides: kind.attributes.sides === undefined ? undefined : ['A'] })
    return subject
  }

  /** An instance that the session loaded from an item with this content. */
  static loaded(kind: Kind, entity: object, key: number, content: Content): Subject {
    return new Subject(kind, entity, key, ...split(kind, content))
  }

  /** The identity that its key means now. */
  get id(): string {
    return keyId(this.kind, this.kind.keyObject(this.key, 0))
  }

  get image(): Content {
    return imageOf(this.kind, this.values, this.extra)
  }

  /** Whether no flush can take it as it is. */
  get isBroken(): boolean {
    return Number.isNaN(this.values.rev)
  }

  rekey(key: number, spelling: number): void {
    this.key = key
    Object.assign(this.entity, this.kind.keyObject(key, spelling))
  }

  /** Changes the live object in place, its set too. */
  edit(values: Values): void {
    this.values = values
    const live = this.entity as Live
    live.rev = values.rev
    if (this.kind.attributes.mark !== undefined) live.mark = values.mark
    if (this.kind.attributes.sides === undefined) return
    live.sides ??= new Set()
    live.sides.clear()
    for (const side of values.sides ?? []) live.sides.add(side)
    if (values.sides === undefined) live.sides = undefined
  }

  /** Believes that the live object was given the state of an item. */
  refreshed(key: number, content: Content): void {
    this.key = key
    this.isUnclear = false
    ;[this.values, this.extra] = split(this.kind, content)
  }

  /** The live object as a text; equal to `believed` unless something else changed it. */
  get seen(): string {
    return textOfLive(this.kind, this.entity)
  }

  get believed(): string {
    return this.believedAs(this.kind)
  }

  /** As far as a view shows it. */
  believedAs(kind: Kind): string {
    return `${this.id} ${textOf(imageOf(kind, this.values, {}))}`
  }
}

/** Key and modelled values of an entity or a view, as a text. */
export function textOfLive(kind: Kind, live: object): string {
  const key = Object.keys(kind.keyObject(0, 0)).map((name) => [name, Reflect.get(live, name)])
  return `${keyId(kind, Object.fromEntries(key))} ${textOfValues(kind, live)}`
}

/** The values alone. */
export function textOfValues(kind: Kind, live: object): string {
  const { rev, mark, sides } = live as Live
  return textOf(imageOf(kind, { rev, mark, ...(sides && { sides: [...sides] }) }, {}))
}

/** The same of what would be loaded from an item. */
export function textOfLoaded(kind: Kind, key: number, content: Content): string {
  return `${keyId(kind, kind.keyObject(key, 0))} ${textOfLoadedValues(kind, content)}`
}

export function textOfLoadedValues(kind: Kind, content: Content): string {
  return textOf(imageOf(kind, split(kind, content)[0], {}))
}

/** What an entity would be written as that was just loaded from an item. */
export function loadedImage(kind: Kind, content: Content): Content {
  return imageOf(kind, ...split(kind, content))
}

function split({ attributes }: Kind, content: Content): [Values, Content] {
  const modelled = Object.values(attributes)
  const extra = Object.fromEntries(Object.entries(content).filter(([name]) => !modelled.includes(name)))
  const { rev, rank, sides } = content
  const values = {
    rev: rev === undefined ? undefined : Number(rev.slice(2)),
    ...(attributes.mark &&
      rank !== undefined && { mark: rank.startsWith('N') ? Number(rank.slice(2)) : rank.slice(2) }),
    ...(attributes.sides && sides !== undefined && { sides: sides.slice(3).split(' ') }),
  }
  return [values, extra]
}
