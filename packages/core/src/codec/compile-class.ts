import { SchemaError } from '../errors/schema-error.js'
import type { NestedType } from '../schema/attribute-type.js'
import type { EntityClass } from '../schema/entity-class.js'
import type { AttributeSchema, EmbeddedSchema, EntitySchema } from '../schema/entity-schema.js'
import { findSchema } from '../schema/registry.js'
import { type CompiledAttribute, compileAttribute } from './attribute-codec.js'
import { ClassCodec } from './class-codec.js'
import { compileValue } from './compile-value.js'
import { keyCodec } from './key-codec.js'
import { nestedCodec } from './nested-codec.js'
import type { Translation } from './translation.js'

type Schema = EntitySchema | EmbeddedSchema

/**
 * Compiles a class and the classes that it nests, itself included.
 *
 * @throws {SchemaError} if a nested class isn't registered.
 */
export function compileClass(schema: Schema, translation: Translation): ClassCodec {
  const codecs = new Map<Schema, ClassCodec>()

  function compile(schema: Schema): ClassCodec {
    const known = codecs.get(schema)
    if (known !== undefined) return known
    const codec = new ClassCodec(schema)
    codecs.set(schema, codec)
    codec.attributes = schema.attributes.map((attribute) => compileOne(schema, attribute))
    return codec
  }

  function compileOne(schema: Schema, attribute: AttributeSchema): CompiledAttribute {
    const nested = (type: NestedType) => nestedCodec(compile(nestedSchema(schema, attribute, type)))
    const codec = compileValue(attribute.type, { translation, nested })
    const isKey = isKeyProperty(schema, attribute.property)
    const isComputed = hasOnlyGetter(schema.entityClass.prototype, attribute.property)
    return compileAttribute(attribute, isKey ? keyCodec(attribute.type, codec) : codec, { isKey, isComputed })
  }

  return compile(schema)
}

function hasOnlyGetter(prototype: object | null, property: string): boolean {
  if (prototype === null) return false
  const descriptor = Object.getOwnPropertyDescriptor(prototype, property)
  if (descriptor === undefined) return hasOnlyGetter(Object.getPrototypeOf(prototype), property)
  return descriptor.get !== undefined && descriptor.set === undefined
}

function isKeyProperty(schema: Schema, property: string): boolean {
  if (schema.kind === 'embedded') return false
  return property === schema.key.partitionKey.property || property === schema.key.sortKey?.property
}

function nestedSchema(owner: Schema, { property }: AttributeSchema, type: NestedType): Schema {
  const entityClass = resolve(type)
  const schema = entityClass && findSchema(entityClass)
  if (schema !== undefined) return schema
  const name = entityClass?.name || 'a class that is not there yet'
  throw new SchemaError(
    `${owner.className}.${property} is nested(${name}), but ${name} is not registered: ` +
      'add @Embedded to it or call defineEmbedded(Class, { attributes }) before the first use.',
    owner.className,
    property,
  )
}

// `() => Later` throws a ReferenceError while that class isn't initialised
function resolve(type: NestedType): EntityClass | undefined {
  try {
    const target: unknown = type.target()
    return typeof target === 'function' ? (target as EntityClass) : undefined
  } catch {
    return undefined
  }
}
