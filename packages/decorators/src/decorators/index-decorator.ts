import { SchemaError } from '@sluice/core'
import { onProperty } from '../declarations/on-property.js'

/** Options of {@link Index}; given on one property of the index, they count for all of it. */
export interface IndexOptions {
  /**
   * What the index holds of each item besides the keys: everything (`'all'`, the default), nothing (`'keys'`), or the
   * attributes of these properties.
   */
  readonly projection?: 'all' | 'keys' | readonly string[]
  /** The index is local: the table's partition key with this property as another sort key. Default: `false`, global. */
  readonly local?: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: any other parameter would make the context invariant in it
type FieldContext = ClassFieldDecoratorContext<any, any>

/** A property decorator for both modes: standard mode calls it with (undefined, context), legacy mode with (prototype, key). */
export type IndexDecorator = (target: unknown, context: string | symbol | FieldContext) => void

/**
 * Declares the property, an attribute too, to be the partition or the sort key of an index of the table. Queries use it
 * by its name: `session.query(Song).index('byYear')`. A property may be in several indexes.
 *
 * @example
 * class Song {
 *   @Index('byYear', 'partition') @Attribute('number') year!: IndexKey<'byYear', 'partition', number>
 * }
 */
export function Index(name: string, role: 'partition' | 'sort', options?: IndexOptions): IndexDecorator
export function Index(...args: readonly unknown[]): IndexDecorator {
  const [index, role, options = {}] = args
  if (typeof index !== 'string' || (role !== 'partition' && role !== 'sort')) throw misuse(args)
  const { projection, local } = options as IndexOptions
  return onProperty('Index', (property) => ({
    ...{ kind: 'index', property, index, role, local },
    projection: Array.isArray(projection) ? Object.freeze([...projection]) : projection,
  }))
}

function misuse(args: readonly unknown[]): SchemaError {
  const context = args[1]
  const isContext = typeof context === 'object' && context !== null && 'name' in context
  const property = isContext ? String(context.name) : undefined
  const message =
    `@Index${property === undefined ? '' : ` on \`${property}\``} lacks its index or role: ` +
    `write @Index('byYear', 'partition') or @Index('byYear', 'sort').`
  return new SchemaError(message, 'a class', property)
}
