import { type AttributeDeclarations, defineEmbedded, SchemaError, type UnknownAttributes } from '@sluice/core'
import { classNameOf } from '../declarations/class-name-of.js'
import { resolveDeclarations } from '../declarations/resolve-declarations.js'
import { resolveHooks } from '../declarations/resolve-hooks.js'
import { resolveIndexes } from '../declarations/resolve-indexes.js'
import { declareAttributes } from '../inference/declare-attributes.js'
import type { EntityClassDecorator } from './class-decorator.js'

/** Options of {@link Embedded}. */
export interface EmbeddedOptions {
  /** What becomes of stored attributes that no property models: as in `EntityOptions`. Default: `'keep'`. */
  readonly unknownAttributes?: UnknownAttributes
}

/**
 * Registers a class whose instances are stored inside other items, as a map. Properties hold it with
 * `@Attribute(nested(Address))`, lists of it with `@Attribute(list(nested(Address)))`.
 *
 * @throws {SchemaError} if the declarations can't work; the message names class, property and remedy.
 */
export function Embedded(options: EmbeddedOptions = {}): EntityClassDecorator {
  if (typeof options === 'function') {
    const className = classNameOf(options)
    throw new SchemaError(`@Embedded on ${className} lacks its parentheses: write @Embedded().`, className)
  }
  const { unknownAttributes } = options
  return (target, context) => {
    const className = classNameOf(target)
    const declarations = resolveDeclarations(target, context?.metadata)
    const key = declarations.find(({ decorator }) => decorator !== 'Attribute')
    if (key !== undefined) {
      const message =
        `${className}.${key.property} has @${key.decorator}(), but an embedded class has no table and no key or version: ` +
        `make it an @Attribute(), or the class an @Entity({ table }).`
      throw new SchemaError(message, className, key.property)
    }
    if (Object.keys(resolveHooks(target, context?.metadata)).length > 0) {
      const message =
        `${className} has hooks, but an embedded class is saved with the entity that holds it: ` +
        'put them on that one, or make this an @Entity({ table }).'
      throw new SchemaError(message, className)
    }
    const [index] = Object.keys(resolveIndexes(target, context?.metadata))
    if (index !== undefined) {
      const message =
        `${className} has @Index('${index}'), but an embedded class has no table and no index: ` +
        'DynamoDB indexes top-level attributes only.'
      throw new SchemaError(message, className)
    }
    if (declarations.length === 0) {
      throw new SchemaError(`${className} has no attributes: put @Attribute() on the properties to store.`, className)
    }
    defineEmbedded<object, AttributeDeclarations>(target, {
      attributes: declareAttributes(target, declarations) as never,
      ...(unknownAttributes !== undefined && { unknownAttributes }),
    })
  }
}
