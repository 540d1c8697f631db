import type { NamedPaths } from '../expressions/named-paths.js'
import type { Path } from '../expressions/paths.js'
import type { View } from '../schema/view.js'

/**
 * The view of some properties and of the paths that a function named.
 *
 * @example
 * type Row = Selected<Song, 'title', { city: Path<string> }> // View<Song, 'title'> & { readonly city: string | undefined }
 */
export type Selected<T, P extends keyof T, N extends NamedPaths> = [keyof N] extends [never]
  ? View<T, P>
  : View<T, P, { readonly [K in keyof N]: N[K] extends Path<infer V> ? V | undefined : never }>
