import type { AttributeDeclarations, AttributeOptions, AttributeType, EntityClass } from '@sluice/core'
import type { PropertyDeclaration } from '../declarations/property-declaration.js'
import { inferType } from './infer-type.js'

/**
 * The declarations in the form that core's `defineEntity` and `defineEmbedded` take, with every type named.
 *
 * @throws {SchemaError} for a property whose type is neither declared nor known from `design:type`.
 */
export function declareAttributes(
  entityClass: EntityClass,
  declarations: readonly PropertyDeclaration[],
): AttributeDeclarations {
  return Object.fromEntries(
    declarations.map((declaration) => {
      const type = declaration.options.type ?? inferType(entityClass, declaration)
      return [declaration.property, attributeOptions(declaration, type)]
    }),
  )
}

function attributeOptions({ options }: PropertyDeclaration, type: AttributeType): AttributeOptions {
  return {
    type,
    ...(options.name !== undefined && { name: options.name }),
    ...(options.required !== undefined && { required: options.required }),
    ...(options.default !== undefined && { default: options.default }),
  }
}
