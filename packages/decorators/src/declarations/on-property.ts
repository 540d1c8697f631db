import { SchemaError } from '@sluice/core'
import { collectDeclaration } from './collected-declarations.js'
import type { CollectedDeclaration, MisplacedDecorator } from './property-declaration.js'

/** What a standard decorator gets as its second argument, as far as it is read here. */
interface FieldContext {
  readonly kind: string
  readonly name: string | symbol
  readonly static: boolean
  readonly private: boolean
  readonly metadata: object | undefined
}

/** A property decorator as it is called: (prototype, key, descriptor?) in legacy mode, (undefined, context) in standard. */
export type RawPropertyDecorator = (target: unknown, context: unknown, descriptor?: PropertyDescriptor) => void

type DecoratorName = MisplacedDecorator['decorator']

/** What a decorator says of a property; `prototype` is the declaring class's, in legacy mode. */
type Declare = (property: string, prototype: object | undefined) => CollectedDeclaration

/** The run-time half of a property decorator: it only collects; `@Entity` and `@Embedded` judge and register. */
export function onProperty(decorator: DecoratorName, declare: Declare): RawPropertyDecorator {
  return (target, context, descriptor) => {
    if (typeof context === 'object') declareStandard(decorator, declare, context as FieldContext)
    else declareLegacy(decorator, declare, { target: target as object, key: context as string | symbol, descriptor })
  }
}

function declareStandard(decorator: DecoratorName, declare: Declare, context: FieldContext): void {
  const property = String(context.name)
  const { metadata } = context
  if (metadata === undefined) {
    const message =
      `@${decorator}() on \`${property}\` got no metadata object from the compiled class: compile decorators with ` +
      `TypeScript 5.2 or newer, swc or esbuild, and don't replace Symbol.metadata after importing @sluice/decorators.`
    throw new SchemaError(message, 'a class', property)
  }
  const place = standardPlace(context)
  if (place === undefined) collectDeclaration(metadata, declare(property, undefined))
  else collectDeclaration(metadata, { kind: 'misplaced', decorator, property, place })
}

interface LegacyCall {
  readonly target: object
  readonly key: string | symbol
  readonly descriptor: PropertyDescriptor | undefined
}

function declareLegacy(decorator: DecoratorName, declare: Declare, { target, key, descriptor }: LegacyCall): void {
  const property = String(key)
  const place = legacyPlace(target, key, descriptor)
  if (place === undefined) {
    collectDeclaration(target, declare(property, target))
    return
  }
  const prototype = typeof target === 'function' ? (target.prototype as object) : target
  collectDeclaration(prototype, { kind: 'misplaced', decorator, property, place })
}

function standardPlace(context: FieldContext): string | undefined {
  if (context.kind !== 'field') return context.kind === 'accessor' ? 'an accessor' : `a ${context.kind}`
  if (context.static) return 'a static property'
  if (context.private) return 'a private (#) field'
  return typeof context.name === 'symbol' ? 'a property named by a symbol' : undefined
}

function legacyPlace(target: object, key: string | symbol, descriptor?: PropertyDescriptor): string | undefined {
  if (typeof target === 'function') return 'a static member'
  // Babel passes a descriptor for a field too; only a method's or an accessor's has these
  if (descriptor?.get !== undefined || descriptor?.set !== undefined) return 'an accessor'
  if (typeof descriptor?.value === 'function') return 'a method'
  return typeof key === 'symbol' ? 'a property named by a symbol' : undefined
}
