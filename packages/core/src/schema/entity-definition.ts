import type { AttributeType, AttributeTypeMismatch, Fits } from './attribute-type.js'
import type { EntityHooks } from './entity-hooks.js'
import type { EntityValidator, UnknownAttributes } from './entity-schema.js'

/** How one attribute is declared when its type alone isn't enough. */
export interface AttributeOptions<D extends AttributeType = AttributeType> {
  readonly type: D
  /** The attribute's name in the item. Default: the property's name. */
  readonly name?: string
  /** Refuse a save without a value (`undefined`). Default: `false`, the attribute is left out. */
  readonly required?: boolean
  /**
   * What a loaded instance gets where the item has no such attribute, for items written before the attribute existed.
   * A function is called for each instance. It isn't applied when writing: use a field initialiser for new entities.
   */
  readonly default?: unknown
}

/** An attribute type, or options that hold one. */
export type AttributeDeclaration = AttributeType | AttributeOptions

/** Attribute declarations by property name. */
export type AttributeDeclarations = Readonly<Record<string, AttributeDeclaration>>

type DeclaredType<D> = D extends AttributeOptions<infer T> ? T : D

/**
 * Asks nothing more where each declaration in `A` fits its property of `T`; else it says of each property whether it does. The
 * first is asked beforehand: a mapping over all properties, beside their types, costs the compiler as much as all the rest.
 */
export type CheckedAttributes<T, A> =
  HasMisfit<T, A> extends true
    ? {
        readonly [P in keyof A]: P extends keyof T
          ? Fits<DeclaredType<A[P]>, T[P]> extends true
            ? A[P]
            : AttributeTypeMismatch<DeclaredType<A[P]>, T[P]>
          : never
      }
    : unknown

type HasMisfit<T, A> = [keyof A] extends [keyof T]
  ? [Misfits<T, A, keyof A & keyof T>] extends [never]
    ? false
    : true
  : true

type Misfits<T, A, P extends keyof A & keyof T> = { readonly [K in P]: Misfit<A[K], T[K]> }[P]

type Misfit<D, V> = Fits<DeclaredType<D>, V> extends true ? never : D

/**
 * The properties that can hold a version: those declared as `'number'` or `'string'`.
 *
 * @example
 * type Property = VersionProperty<{ id: 'string'; rev: { type: 'number' }; on: 'date' }> // 'id' | 'rev'
 */
export type VersionProperty<A> = {
  [P in keyof A]: DeclaredType<A[P]> extends 'number' | 'string' ? P : never
}[keyof A]

/** What `defineEmbedded` takes. */
export interface EmbeddedDefinition<T, A> {
  /** The modelled attributes, by property. */
  readonly attributes: A & CheckedAttributes<T, A>
  /**
   * What becomes of stored attributes that no property models: carried along by the loaded instance into its next save
   * (`'keep'`, the default), left out (`'drop'`), or refused when read (`'throw'`).
   */
  readonly unknownAttributes?: UnknownAttributes
}

/** What `defineEntity` takes. */
export interface EntityDefinition<T, A, P extends keyof A, S extends keyof A, X = unknown>
  extends EmbeddedDefinition<T, A> {
  /** The table's name, before a session's `tablePrefix` or `tableName`; or the table's ARN. */
  readonly table: string
  /** The property that holds the partition key. */
  readonly partitionKey: P
  /** The property that holds the sort key, for a table that has one. */
  readonly sortKey?: S
  /** The table's indexes that queries may use, by name. */
  readonly indexes?: X
  /**
   * The property that holds the item's version, declared as `'number'` or `'string'`: a write of an entity then succeeds
   * only if the stored item still has the version that the entity was loaded with, and leaves the next one.
   */
  readonly version?: VersionProperty<A>
  /** Checks an entity before each write; an empty list means valid. Called synchronously, at flush. */
  readonly validate?: EntityValidator
  /** What the class does before and after its entities are written. */
  readonly hooks?: EntityHooks<T>
}
