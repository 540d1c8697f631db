import type { AttributeType, ScalarType } from './attribute-type.js'
import type { EntityClass } from './entity-class.js'
import type { HookLists } from './entity-hooks.js'

/** What becomes of a stored attribute that the class doesn't model: see `unknownAttributes` of `defineEntity`. */
export type UnknownAttributes = 'keep' | 'drop' | 'throw'

/** One modelled attribute: the property that holds it and how it is stored. */
export interface AttributeSchema {
  readonly property: string
  /** The attribute's name in the item. */
  readonly name: string
  readonly type: AttributeType
  /** Whether a save without a value is refused. Key attributes always are required. */
  readonly required: boolean
  /** What a loaded instance gets where the item has no such attribute; a function is called for each instance. */
  readonly default: unknown
}

/** One attribute of the primary key. */
export interface KeyAttribute {
  readonly property: string
  readonly name: string
  readonly scalarType: ScalarType
}

/** The primary key of a table: a partition key and, where there is one, a sort key. */
export interface KeySchema {
  readonly partitionKey: KeyAttribute
  readonly sortKey: KeyAttribute | undefined
}

/** An index of a table: other keys under which the same items are found. */
export interface IndexSchema {
  readonly name: string
  /** A global index has keys of its own, a local one the table's partition key with another sort key. */
  readonly kind: 'global' | 'local'
  readonly key: KeySchema
  /** What it holds of each item besides its keys and the table's: everything, nothing, or these properties. */
  readonly projection: 'all' | 'keys' | readonly string[]
}

/** The attribute that tells one state of an item from the next: each write expects the one and leaves another. */
export interface VersionAttribute {
  readonly property: string
  readonly name: string
  /** A number is counted up by one, a token is a new random string. */
  readonly kind: 'number' | 'token'
}

/** What entity classes and embedded classes have in common. */
interface ClassSchema {
  readonly entityClass: EntityClass
  /** For messages and reports. */
  readonly className: string
  readonly attributes: readonly AttributeSchema[]
  readonly unknownAttributes: UnknownAttributes
}

/** One reason why an entity isn't valid: the property and what is wrong with it, without its value. */
export interface ValidationProblem {
  readonly attribute: string
  readonly reason: string
}

/** Says what is wrong with an entity before it is encoded. Synchronous; an empty list means valid. */
export type EntityValidator = (entity: object) => readonly ValidationProblem[]

/** The frozen description of an entity class: its table, key schema and attributes. */
export interface EntitySchema extends ClassSchema {
  readonly kind: 'entity'
  /** The table's logical name, before a session's `tablePrefix` or `tableName`; or its ARN. */
  readonly table: string
  readonly key: KeySchema
  /** The indexes that queries may use, in the order declared. */
  readonly indexes: readonly IndexSchema[]
  /** `undefined` for a class whose writes expect nothing. */
  readonly version: VersionAttribute | undefined
  readonly validate: EntityValidator | undefined
  /** What the class does before and after its entities are written. */
  readonly hooks: HookLists
}

/** The frozen description of a class that is stored inside other items, as a map. */
export interface EmbeddedSchema extends ClassSchema {
  readonly kind: 'embedded'
}
