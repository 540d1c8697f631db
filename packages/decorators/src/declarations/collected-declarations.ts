import type { EntityClass } from '@sluice/core'
import type { CollectedDeclaration } from './property-declaration.js'

// Compilers pass `context.metadata` to standard decorators only where Symbol.metadata exists when the decorated class is
// evaluated, and no Node has it. Symbol.for(...) is what esbuild and swc fall back to. It has to stay in a file that the
// decorators can't do without: bundlers drop one that is imported for its side effect alone.
const symbols = Symbol as { metadata?: symbol }
symbols.metadata ??= Symbol.for('Symbol.metadata')
const METADATA: symbol = symbols.metadata

/** By the declaring class's prototype (legacy mode) or its metadata object (standard mode); never inherited. */
const collected = new WeakMap<object, readonly CollectedDeclaration[]>()

/** Remembers one declaration of the class that `holder` stands for: its prototype or its metadata object. */
export function collectDeclaration(holder: object, declaration: CollectedDeclaration): void {
  collected.set(holder, [...(collected.get(holder) ?? []), Object.freeze(declaration)])
}

/**
 * The declarations that a class itself has, in source order and from either mode, without those of its base classes.
 * While a standard class decorator runs the class doesn't hold its metadata object yet: it is passed in.
 */
export function ownDeclarations(entityClass: EntityClass, metadata?: object): readonly CollectedDeclaration[] {
  const standard = metadata ?? Object.getOwnPropertyDescriptor(entityClass, METADATA)?.value
  return [...(collected.get(entityClass.prototype) ?? []), ...(collected.get(standard) ?? [])]
}
