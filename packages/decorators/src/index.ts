export type { IndexKey } from '@sluice/core'
export { list, map, nested, oneOf, record } from '@sluice/core'
export { AfterRemove } from './decorators/after-remove.js'
export { AfterSave } from './decorators/after-save.js'
export { Attribute, type InferredAttributeOptions } from './decorators/attribute.js'
export { BeforeSave } from './decorators/before-save.js'
export type { EntityClassDecorator } from './decorators/class-decorator.js'
export { Embedded, type EmbeddedOptions } from './decorators/embedded.js'
export { Entity, type EntityOptions } from './decorators/entity.js'
export type { HookDecorator } from './decorators/hook-decorator.js'
export { Index, type IndexDecorator, type IndexOptions } from './decorators/index-decorator.js'
export type { InferredKeyOptions, KeyDecorator, KeyOptions } from './decorators/key-decorator.js'
export { PartitionKey } from './decorators/partition-key.js'
export type {
  AttributeTypeMissing,
  InferredPropertyDecorator,
  TypedPropertyDecorator,
} from './decorators/property-decorator.js'
export { SortKey } from './decorators/sort-key.js'
export { type InferredVersionOptions, Version, type VersionOptions } from './decorators/version.js'
