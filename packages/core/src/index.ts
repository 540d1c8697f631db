export { ERROR_CODES, type ErrorCode } from './errors/error-code.js'
export { NotAnEntityError } from './errors/not-an-entity-error.js'
export { OptionError } from './errors/option-error.js'
export { SchemaError } from './errors/schema-error.js'
export { SluiceError } from './errors/sluice-error.js'
export type {
  AttributeCodec,
  AttributeType,
  AttributeTypeMismatch,
  Fits,
  ListType,
  MapType,
  NamedTypes,
  NestedType,
  OneOfType,
  RecordType,
  ScalarType,
  TypeName,
  ValueOf,
} from './schema/attribute-type.js'
export { list, map, nested, oneOf, record } from './schema/composed-types.js'
export { defineEmbedded, defineEntity } from './schema/define-entity.js'
export type { EntityClass } from './schema/entity-class.js'
export type {
  AttributeDeclaration,
  AttributeDeclarations,
  AttributeOptions,
  CheckedAttributes,
  EmbeddedDefinition,
  EntityDefinition,
} from './schema/entity-definition.js'
export type { EntityHandle } from './schema/entity-handle.js'
export type {
  AttributeSchema,
  EmbeddedSchema,
  EntitySchema,
  EntityValidator,
  KeyAttribute,
  KeySchema,
  UnknownAttributes,
  ValidationProblem,
} from './schema/entity-schema.js'
export { isAttributeType } from './schema/is-attribute-type.js'
export type { EntityOf, EntityTarget, KeyOf, KeyOfEntity, PartitionKey, SortKey } from './schema/key-types.js'
export { findSchema, schemaOf } from './schema/registry.js'
