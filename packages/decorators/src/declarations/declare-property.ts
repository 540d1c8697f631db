import { onProperty, type RawPropertyDecorator } from './on-property.js'
import type { DeclaredOptions, PropertyDecoratorName } from './property-declaration.js'

/** The run-time half of a decorator that makes a property an attribute. */
export function declareProperty(decorator: PropertyDecoratorName, options: DeclaredOptions): RawPropertyDecorator {
  return onProperty(decorator, (property, prototype) => ({
    kind: 'attribute',
    decorator,
    property,
    options,
    prototype,
  }))
}
