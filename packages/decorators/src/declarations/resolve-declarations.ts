import { type EntityClass, SchemaError } from '@sluice/core'
import { classChain } from './class-chain.js'
import { classNameOf } from './class-name-of.js'
import { ownDeclarations } from './collected-declarations.js'
import type { CollectedDeclaration, MisplacedDecorator, PropertyDeclaration } from './property-declaration.js'

/**
 * All declarations of a class, those of its base classes first; a property declared anew replaces the inherited one.
 *
 * @throws {SchemaError} for a decorator where no attribute can be, and for a property that one class decorates twice.
 */
export function resolveDeclarations(entityClass: EntityClass, metadata?: object): readonly PropertyDeclaration[] {
  const resolved = new Map<string, PropertyDeclaration>()
  for (const level of classChain(entityClass)) {
    const own = ownDeclarations(level, level === entityClass ? metadata : undefined)
    for (const declaration of checkOwn(classNameOf(level), own)) resolved.set(declaration.property, declaration)
  }
  return [...resolved.values()]
}

function checkOwn(className: string, own: readonly CollectedDeclaration[]): readonly PropertyDeclaration[] {
  const seen = new Map<string, PropertyDeclaration>()
  for (const declaration of own) {
    if (declaration.kind !== 'attribute' && declaration.kind !== 'misplaced') continue
    const { property, decorator } = declaration
    if (declaration.kind === 'misplaced') {
      const message =
        `${className}.${property}: @${decorator}() is on ${declaration.place}. It goes on a public instance property ` +
        `with a string name and no \`accessor\`, as in \`${example(decorator)} ${placeholder(property)}!: string\`.`
      throw new SchemaError(message, className, property)
    }
    const other = seen.get(property)
    if (other !== undefined) {
      const message = `${className}.${property} has both @${other.decorator}() and @${decorator}(): keep one of them.`
      throw new SchemaError(message, className, property)
    }
    seen.set(property, declaration)
  }
  return [...seen.values()]
}

function example(decorator: MisplacedDecorator['decorator']): string {
  return decorator === 'Index' ? `@Index('byName', 'partition') @Attribute('string')` : `@${decorator}('string')`
}

function placeholder(property: string): string {
  return /^[\w$]+$/.test(property) ? property : property.startsWith('#') ? property.slice(1) : 'name'
}
