import type { Path, Paths } from './paths.js'

/** Carries a type through inference only; no value has it at run time. */
declare const keysNeverChange: unique symbol

/** What the path of a key is in an update, besides a path: it can be read there. */
export interface KeyPlace {
  readonly [keysNeverChange]: true
}

/** A path that an update may write: any but that of a key. */
export interface WritablePath<V> extends Path<V> {
  readonly [keysNeverChange]?: never
}

/**
 * The paths of an entity class in an update; those of its key `K` can't be written.
 *
 * @example
 * const rename = ($: UpdatePaths<Song, 'artist' | 'title'>) => set($.label, $.artist)
 */
export type UpdatePaths<T, K extends PropertyKey> = [K] extends [never]
  ? Paths<T>
  : Paths<T> & { readonly [P in K]: KeyPlace }
