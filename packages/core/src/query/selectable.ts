import type { NamedPaths } from '../expressions/named-paths.js'
import type { PathTo } from '../expressions/paths.js'
import type { ViewableProperty } from '../schema/view.js'

/** The properties that `select` takes, of what an index holds. */
export type Selectable<T, R> = ViewableProperty<T> & keyof R

/** The paths that a function in `select` can name, of what an index holds. */
export type SelectablePaths<T, R> = { readonly [P in Selectable<T, R>]-?: PathTo<T[P]> }

/**
 * What `select` takes: a property, or a function that names paths.
 *
 * @example
 * const selection: Selection<Song, Song, 'title', { city: Path<string> }>[] = ['title', $ => ({ city: $.studios[0]!.city })]
 */
export type Selection<T, R, P extends Selectable<T, R>, N extends NamedPaths> = P | (($: SelectablePaths<T, R>) => N)
