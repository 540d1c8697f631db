import { type AttributeDeclarations, defineEntity, SchemaError, type UnknownAttributes } from '@sluice/core'
import { classNameOf } from '../declarations/class-name-of.js'
import type { PropertyDeclaration, PropertyDecoratorName } from '../declarations/property-declaration.js'
import { resolveDeclarations } from '../declarations/resolve-declarations.js'
import { resolveHooks } from '../declarations/resolve-hooks.js'
import { resolveIndexes } from '../declarations/resolve-indexes.js'
import { declareAttributes } from '../inference/declare-attributes.js'
import { classValidatorOf } from '../validation/class-validator-of.js'
import type { EntityClassDecorator } from './class-decorator.js'

/** Options of {@link Entity}. */
export interface EntityOptions {
  /** The table's name, before a session's `tablePrefix` or `tableName`; or the table's ARN. */
  readonly table: string
  /**
   * What becomes of stored attributes that no property models: carried along by the loaded instance into its next save
   * (`'keep'`, the default), left out (`'drop'`), or refused when read (`'throw'`).
   */
  readonly unknownAttributes?: UnknownAttributes
}

/**
 * Registers a class as an entity class: its decorated properties and those of its base classes, as `defineEntity` would.
 * A class with class-validator's decorators is checked by them at each flush; its methods with `@BeforeSave`, `@AfterSave`
 * and `@AfterRemove` run then.
 *
 * @throws {SchemaError} if the declarations can't work; the message names class, property and remedy.
 */
export function Entity(options: EntityOptions): EntityClassDecorator {
  if (typeof options === 'function') {
    const className = classNameOf(options)
    throw new SchemaError(`@Entity on ${className} lacks its parentheses: write @Entity({ table: '...' }).`, className)
  }
  const { table, unknownAttributes } = options ?? {}
  return (target, context) => {
    const className = classNameOf(target)
    const declarations = resolveDeclarations(target, context?.metadata)
    const partitionKey = singleProperty(className, declarations, 'PartitionKey')
    if (partitionKey === undefined) {
      throw new SchemaError(
        `${className} has no partition key: put @PartitionKey() on the property that holds it.`,
        className,
      )
    }
    const sortKey = singleProperty(className, declarations, 'SortKey')
    const version = singleProperty(className, declarations, 'Version')
    const validate = classValidatorOf(target)
    defineEntity<object, AttributeDeclarations, never, never>(target, {
      table,
      // the properties are known at run time only: core checks that they have attributes
      partitionKey: partitionKey as never,
      ...(sortKey !== undefined && { sortKey: sortKey as never }),
      ...(version !== undefined && { version: version as never }),
      attributes: declareAttributes(target, declarations) as never,
      ...(unknownAttributes !== undefined && { unknownAttributes }),
      ...(validate !== undefined && { validate }),
      indexes: resolveIndexes(target, context?.metadata),
      hooks: resolveHooks(target, context?.metadata),
    })
  }
}

function singleProperty(
  className: string,
  declarations: readonly PropertyDeclaration[],
  decorator: PropertyDecoratorName,
): string | undefined {
  const [first, second] = declarations.filter((declaration) => declaration.decorator === decorator)
  if (first === undefined || second === undefined) return first?.property
  const message =
    `${className} has @${decorator}() on both \`${first.property}\` and \`${second.property}\` (inherited ones count): ` +
    `there can be one. Make one of them an @Attribute().`
  throw new SchemaError(message, className, second.property)
}
