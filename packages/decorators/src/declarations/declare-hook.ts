import { SchemaError } from '@sluice/core'
import { collectDeclaration } from './collected-declarations.js'
import type { HookDecoratorName } from './hook-declaration.js'

/** What a standard decorator gets as its second argument, as far as it is read here. */
interface MethodContext {
  readonly kind: string
  readonly name: string | symbol
  readonly static: boolean
  readonly private: boolean
  readonly metadata: object | undefined
}

/** A method decorator as it is called: (prototype, key, descriptor) in legacy mode, (method, context) in standard. */
type RawMethodDecorator = (target: unknown, context: unknown, descriptor?: PropertyDescriptor) => void

/** The run-time half of a hook decorator: it only collects; `@Entity` judges and registers. */
export function declareHook(decorator: HookDecoratorName): RawMethodDecorator {
  return (target, context, descriptor) => {
    if (typeof context === 'object') declareStandard(decorator, context as MethodContext)
    else declareLegacy(decorator, target as object, context as string | symbol, descriptor)
  }
}

function declareStandard(decorator: HookDecoratorName, context: MethodContext): void {
  const { metadata, name: method } = context
  if (metadata === undefined) {
    const message =
      `@${decorator}() on \`${String(method)}\` got no metadata object from the compiled class: compile decorators with ` +
      `TypeScript 5.2 or newer, swc or esbuild, and don't replace Symbol.metadata after importing @sluice/decorators.`
    throw new SchemaError(message, 'a class', String(method))
  }
  const place = standardPlace(context)
  if (place === undefined) collectDeclaration(metadata, { kind: 'hook', decorator, method })
  else collectDeclaration(metadata, { kind: 'misplaced-hook', decorator, method, place })
}

function declareLegacy(
  decorator: HookDecoratorName,
  target: object,
  method: string | symbol,
  descriptor: PropertyDescriptor | undefined,
): void {
  if (typeof target === 'function') {
    const prototype = target.prototype as object
    collectDeclaration(prototype, { kind: 'misplaced-hook', decorator, method, place: 'a static member' })
  } else if (typeof descriptor?.value === 'function') {
    collectDeclaration(target, { kind: 'hook', decorator, method })
  } else {
    const place = descriptor?.get === undefined && descriptor?.set === undefined ? 'a property' : 'an accessor'
    collectDeclaration(target, { kind: 'misplaced-hook', decorator, method, place })
  }
}

function standardPlace({ kind, static: isStatic, private: isPrivate }: MethodContext): string | undefined {
  if (kind === 'field') return 'a property'
  if (kind !== 'method') return 'an accessor'
  if (isStatic) return 'a static member'
  return isPrivate ? 'a private (#) method' : undefined
}
