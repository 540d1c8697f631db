import { type AttributeType, isAttributeType, SchemaError } from '@sluice/core'
import type { DeclaredOptions, PropertyDecoratorName } from './property-declaration.js'

/**
 * The options in what a property decorator was called with: a type, options, or nothing. Copied and frozen, so that
 * later changes to the caller's object have no effect.
 *
 * @throws {SchemaError} for a decorator written without parentheses: it was called with the property itself.
 */
export function readOptions(decorator: PropertyDecoratorName, args: readonly unknown[]): DeclaredOptions {
  if (args.length > 1) {
    const context = args[1]
    const property = String(
      typeof context === 'object' ? (context as { readonly name?: unknown } | null)?.name : context,
    )
    const message = `@${decorator} on \`${property}\` lacks its parentheses: write @${decorator}('string') or @${decorator}().`
    throw new SchemaError(message, (args[0] as object | undefined)?.constructor?.name ?? 'a class', property)
  }
  const [declaration] = args
  if (declaration === undefined) return Object.freeze({})
  if (typeof declaration === 'object' && declaration !== null && !isAttributeType(declaration)) {
    return Object.freeze({ ...declaration })
  }
  // anything that isn't a type is for core to refuse, with its own message
  return Object.freeze({ type: declaration as AttributeType })
}
