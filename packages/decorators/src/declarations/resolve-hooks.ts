import { type EntityClass, type EntityHook, type HookMoment, SchemaError } from '@sluice/core'
import { classChain } from './class-chain.js'
import { classNameOf } from './class-name-of.js'
import { ownDeclarations } from './collected-declarations.js'
import { type HookDeclaration, type MisplacedHook, MOMENT_OF } from './hook-declaration.js'

/** Hooks by moment, those of base classes first. */
type ResolvedHooks = Readonly<Partial<Record<HookMoment, readonly EntityHook[]>>>

/**
 * The hooks of a class, those of its base classes first, each method once: an overridden one is the subclass's.
 *
 * @throws {SchemaError} for a hook decorator on anything but a public instance method.
 */
export function resolveHooks(entityClass: EntityClass, metadata?: object): ResolvedHooks {
  const methods: Partial<Record<HookMoment, Set<string | symbol>>> = {}
  for (const level of classChain(entityClass)) {
    for (const declaration of ownDeclarations(level, level === entityClass ? metadata : undefined)) {
      if (declaration.kind === 'misplaced-hook') throw misplaced(classNameOf(level), declaration)
      if (declaration.kind === 'hook') add(declaration)
    }
  }
  return Object.fromEntries(Object.entries(methods).map(([moment, names]) => [moment, Array.from(names, callMethod)]))

  function add({ decorator, method }: HookDeclaration): void {
    const moment = MOMENT_OF[decorator]
    methods[moment] = (methods[moment] ?? new Set()).add(method)
  }
}

function callMethod(method: string | symbol): EntityHook {
  // the decorator was on a method of this name, and a subclass can't make it anything else
  return (entity) => (entity as Record<string | symbol, () => unknown>)[method]?.()
}

function misplaced(className: string, { decorator, method, place }: MisplacedHook): SchemaError {
  const message =
    `${className}.${String(method)}: @${decorator}() is on ${place}. It goes on a public instance method without ` +
    `parameters, as in \`@${decorator}() touch(): void { ... }\`.`
  return new SchemaError(message, className, String(method))
}
