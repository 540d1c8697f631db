import type { EntitySchema } from './entity-schema.js'
import type { DataProperty } from './key-types.js'

declare const viewMark: unique symbol

/**
 * Some properties of an entity, and the values `V` of paths by the names they were given, read-only, with `load()` for the
 * whole. No entity: it can't be saved, updated or removed, as that would erase the rest of the item.
 *
 * @example
 * const song: View<Song, 'title' | 'year'> | undefined = await session.get(Song, key, { project: ['title', 'year'] })
 * const whole = await song?.load()
 */
export type View<T, P extends keyof T, V = unknown> = { readonly [K in P]: T[K] } & V & {
    readonly [viewMark]: true
    /** Reads the entity, as `session.get` does; `undefined` if its item is gone. A property of this name hides it. */
    load(): Promise<T | undefined>
  }

/** What takes an entity, takes no view. */
export interface NotAView {
  readonly [viewMark]?: never
}

/** The properties that a view of `T` can have. */
export type ViewableProperty<T> = DataProperty<T> & string

/** What a view is made of. */
interface ViewContents {
  readonly schema: EntitySchema
  readonly values: Readonly<Record<string, unknown>>
  readonly load: () => Promise<object | undefined>
}

/** A view as it is: frozen, with the values as its own properties. */
export class StoredView {
  /** What is printed in front of the properties. */
  static readonly name = 'View'
  readonly #schema: EntitySchema
  readonly #load: () => Promise<object | undefined>

  constructor({ schema, values, load }: ViewContents) {
    this.#schema = schema
    this.#load = load
    Object.assign(this, values)
    Object.freeze(this)
  }

  load(): Promise<object | undefined> {
    return this.#load()
  }

  /** The class that a value is a view of; `undefined` if it is no view. */
  static classOf(value: object): string | undefined {
    return #schema in value ? value.#schema.className : undefined
  }
}
