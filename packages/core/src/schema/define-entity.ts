import { SchemaError } from '../errors/schema-error.js'
import { buildAttributes } from './build-attributes.js'
import { buildIndexes } from './build-indexes.js'
import { buildKeySchema } from './build-key-schema.js'
import { buildVersion } from './build-version.js'
import type { EntityClass } from './entity-class.js'
import type { AttributeDeclarations, EmbeddedDefinition, EntityDefinition } from './entity-definition.js'
import type { EntityHandle } from './entity-handle.js'
import { buildHooks } from './entity-hooks.js'
import type { EmbeddedSchema, EntitySchema, EntityValidator, UnknownAttributes } from './entity-schema.js'
import type { IndexDefinitions } from './index-definition.js'
import type { KeyOfProperties } from './key-types.js'
import { registerSchema } from './registry.js'

/**
 * Registers an entity class without decorators and returns a typed handle for it. The class itself stays untouched.
 *
 * @example
 * const Songs = defineEntity(Song, {
 *   table: 'Music',
 *   partitionKey: 'artist',
 *   sortKey: 'title',
 *   attributes: { artist: 'string', title: 'string', tags: { type: 'string-set', name: 'labels' } },
 * })
 *
 * @throws {SchemaError} if the definition can't work; the message names class, property and remedy.
 */
export function defineEntity<
  T extends object,
  const A extends AttributeDeclarations,
  const P extends keyof A & keyof T & string,
  const S extends keyof A & keyof T & string = never,
  const X extends IndexDefinitions<keyof A & keyof T & string> = Record<never, never>,
>(
  entityClass: EntityClass<T>,
  definition: EntityDefinition<T, A, P, S, X>,
): EntityHandle<T, KeyOfProperties<T, P | S>, P, X> {
  const className = checkClass(entityClass)
  checkDefinition(className, definition)
  const attributes = buildAttributes(className, definition.attributes)
  // the types allow no other names, the checks take any
  const names = definition as { partitionKey: string; sortKey?: string; version?: string }
  const key = buildKeySchema(className, attributes, names)
  const schema: EntitySchema = Object.freeze({
    kind: 'entity',
    entityClass,
    className,
    table: checkTable(className, definition.table),
    key,
    indexes: buildIndexes({ className, attributes, key }, definition.indexes),
    version: buildVersion(className, attributes, key, names.version),
    attributes,
    unknownAttributes: checkUnknownAttributes(className, definition.unknownAttributes),
    validate: checkValidate(className, definition.validate),
    hooks: buildHooks(className, definition.hooks),
  })
  registerSchema(schema)
  return Object.freeze({ entityClass, schema })
}

/**
 * Registers a class whose instances are stored inside other items, as a map: a property names it with `nested(Class)`.
 *
 * @throws {SchemaError} if the definition can't work; the message names class, property and remedy.
 */
export function defineEmbedded<T extends object, const A extends AttributeDeclarations>(
  entityClass: EntityClass<T>,
  definition: EmbeddedDefinition<T, A>,
): void {
  const className = checkClass(entityClass)
  checkDefinition(className, definition)
  const schema: EmbeddedSchema = Object.freeze({
    kind: 'embedded',
    entityClass,
    className,
    attributes: buildAttributes(className, definition.attributes),
    unknownAttributes: checkUnknownAttributes(className, definition.unknownAttributes),
  })
  registerSchema(schema)
}

function checkClass(entityClass: EntityClass): string {
  if (typeof entityClass === 'function' && typeof entityClass.prototype === 'object') {
    return entityClass.name || 'an anonymous class'
  }
  throw new SchemaError('Expected a class as the first argument: defineEntity(Class, { ... }).', String(entityClass))
}

function checkDefinition(className: string, definition: unknown): void {
  if (typeof definition === 'object' && definition !== null) return
  throw new SchemaError(`${className} has no definition: give an object with \`attributes\`.`, className)
}

function checkTable(className: string, table: unknown): string {
  if (typeof table === 'string' && table !== '') return table
  throw new SchemaError(`${className} has no table: give \`table\` the table's name or ARN.`, className)
}

function checkUnknownAttributes(className: string, value: UnknownAttributes = 'keep'): UnknownAttributes {
  if (value === 'keep' || value === 'drop' || value === 'throw') return value
  throw new SchemaError(
    `${className} has unknownAttributes \`${String(value)}\`: use 'keep', 'drop' or 'throw'.`,
    className,
  )
}

function checkValidate(className: string, validate: unknown): EntityValidator | undefined {
  if (validate === undefined || typeof validate === 'function') return validate as EntityValidator | undefined
  throw new SchemaError(`${className} has a \`validate\` that isn't a function.`, className)
}
