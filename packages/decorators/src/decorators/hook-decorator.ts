import { SchemaError } from '@sluice/core'
import { declareHook } from '../declarations/declare-hook.js'
import type { HookDecoratorName } from '../declarations/hook-declaration.js'

// `any`: the context would be invariant in any other parameter
// biome-ignore lint/suspicious/noExplicitAny: see above
type MethodContext = ClassMethodDecoratorContext<any, () => any>

interface MethodDescriptor {
  readonly value?: () => unknown
}

/** A decorator of a method without parameters, for both modes. */
export interface HookDecorator {
  /** As standard mode calls it. */
  (method: () => unknown, context: MethodContext): void
  /** As legacy mode calls it. */
  (prototype: object, key: string | symbol, descriptor: MethodDescriptor): void
}

/**
 * What a hook decorator returns.
 *
 * @throws {SchemaError} for one written without parentheses: it was called with the method itself.
 */
export function hookDecorator(decorator: HookDecoratorName, args: readonly unknown[]): HookDecorator {
  if (args.length === 0) return declareHook(decorator)
  const context = args[1]
  const method = String(
    typeof context === 'object' ? (context as { readonly name?: unknown } | null)?.name : (context ?? 'a method'),
  )
  throw new SchemaError(
    `@${decorator} on \`${method}\` lacks its parentheses: write @${decorator}().`,
    'a class',
    method,
  )
}
