import { type AttributeType, type EntityClass, findSchema, nested } from '@sluice/core'
import type { PropertyDeclaration } from '../declarations/property-declaration.js'
import { bufferCodec } from './buffer-codec.js'
import { designTypeOf } from './design-type.js'
import { isClass } from './is-class.js'
import { unknownTypeError } from './unknown-type-error.js'

const INFERRED: ReadonlyMap<unknown, AttributeType> = new Map<unknown, AttributeType>([
  [String, 'string'],
  [Number, 'number'],
  [BigInt, 'bigint'],
  [Boolean, 'boolean'],
  [Date, 'date'],
  [Uint8Array, 'binary'],
  [Buffer, bufferCodec],
])

/**
 * The attribute type that a property's `design:type` tells.
 *
 * @throws {SchemaError} where there is none, or it doesn't tell enough (arrays, sets, maps, unions, interfaces, brands).
 */
export function inferType(entityClass: EntityClass, declaration: PropertyDeclaration): AttributeType {
  const designType = designTypeOf(declaration)
  if (designType.kind === 'known') {
    const { type } = designType
    const inferred = INFERRED.get(type)
    if (inferred !== undefined) return inferred
    if (isClass(type) && (type === entityClass || findSchema(type) !== undefined)) return nested(type)
  }
  throw unknownTypeError(entityClass, declaration, designType)
}
