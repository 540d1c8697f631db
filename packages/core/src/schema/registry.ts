import { NotAnEntityError } from '../errors/not-an-entity-error.js'
import { SchemaError } from '../errors/schema-error.js'
import type { EntityClass } from './entity-class.js'
import type { EntityHandle } from './entity-handle.js'
import type { EmbeddedSchema, EntitySchema } from './entity-schema.js'
import { isHandle } from './is-handle.js'
import { StoredView } from './view.js'

const schemas = new WeakMap<EntityClass, EntitySchema | EmbeddedSchema>()

/** Ties a schema to its class, once and for good. */
export function registerSchema(schema: EntitySchema | EmbeddedSchema): void {
  if (schemas.has(schema.entityClass)) {
    throw new SchemaError(
      `${schema.className} is already registered. Define it once, by decorators or by defineEntity, not by both.`,
      schema.className,
    )
  }
  schemas.set(schema.entityClass, schema)
}

/** The schema of a registered class of either kind, or `undefined`. */
export function findSchema(entityClass: EntityClass): EntitySchema | EmbeddedSchema | undefined {
  return schemas.get(entityClass)
}

/**
 * The schema of an entity class or handle.
 *
 * @throws {NotAnEntityError} for a class that isn't registered as an entity, an embedded one included.
 */
export function schemaOf(target: EntityClass | EntityHandle): EntitySchema {
  const entityClass = isHandle(target) ? target.entityClass : (target as EntityClass)
  const schema = schemas.get(entityClass)
  if (schema?.kind === 'entity') return schema
  throw new NotAnEntityError(explain(entityClass, schema))
}

/**
 * The schema of the class that `entity` is an instance of.
 *
 * @throws {NotAnEntityError} for anything but an instance of a registered entity class.
 */
export function schemaOfEntity(entity: object): EntitySchema {
  if (typeof entity === 'object' && entity !== null) {
    const viewed = StoredView.classOf(entity)
    if (viewed !== undefined) throw new NotAnEntityError(refuseView(viewed))
    const prototype: { readonly constructor?: unknown } | null = Object.getPrototypeOf(entity)
    const entityClass = prototype?.constructor
    // schemaOf finds out whether this function is an entity class
    if (typeof entityClass === 'function') return schemaOf(entityClass as unknown as EntityClass)
  }
  const got = entity === null ? 'null' : typeof entity === 'object' ? 'an object without a class' : typeof entity
  throw new NotAnEntityError(`Expected an instance of an entity class, got ${got}.`)
}

function refuseView(className: string): string {
  return (
    `This is a view of ${className}, which holds a part of its item alone: a write would erase the rest. ` +
    'Take the entity: `await view.load()`.'
  )
}

function explain(entityClass: EntityClass, schema: EmbeddedSchema | undefined): string {
  const isClass = typeof entityClass === 'function'
  const name = (isClass && entityClass.name) || 'The given value'
  if (schema !== undefined) return `${name} is an embedded class without a table: save the entity that holds it.`
  const base = (isClass ? Object.getPrototypeOf(entityClass) : undefined) as EntityClass
  const remedy = 'Add @Entity({ table }) or call defineEntity(Class, { table, ... }).'
  return schemas.has(base)
    ? `${name} extends the registered class ${base.name} without being registered itself. ${remedy}`
    : `${name} is not an entity class. ${remedy}`
}
