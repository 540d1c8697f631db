import { type EntityClass, SchemaError } from '@sluice/core'
import { classNameOf } from '../declarations/class-name-of.js'
import type { PropertyDeclaration } from '../declarations/property-declaration.js'
import type { DesignType } from './design-type.js'
import { isClass } from './is-class.js'

const ANY_TYPE = `'string', 'number' or another attribute type`

/** The error for a property without a declared type where none can be inferred: it says why and what to write. */
export function unknownTypeError(
  entityClass: EntityClass,
  declaration: PropertyDeclaration,
  found: DesignType,
): SchemaError {
  const className = classNameOf(entityClass)
  const { decorator, property } = declaration
  const { write, reason } = explain(found)
  const message = `${className}.${property} needs an explicit type: write @${decorator}(...) with ${write}. ${reason}`
  return new SchemaError(message, className, property)
}

interface Explanation {
  readonly write: string
  readonly reason: string
}

function explain(found: DesignType): Explanation {
  switch (found.kind) {
    case 'standard':
      return { write: ANY_TYPE, reason: "Standard decorators aren't told the types of properties." }
    case 'no-reflect-metadata':
      return {
        write: ANY_TYPE,
        reason:
          "The property's type is known at run time only with reflect-metadata, which isn't loaded: " +
          "`import 'reflect-metadata'` once before the entity classes, and set `emitDecoratorMetadata` in tsconfig.json.",
      }
    case 'not-emitted':
      return {
        write: ANY_TYPE,
        reason:
          "The compiler emitted no `design:type` for it: `emitDecoratorMetadata` is off in tsconfig.json (or swc's " +
          '`decoratorMetadata`), or the compiler never emits it (esbuild, tsx, Babel).',
      }
    case 'known':
      return explainType(found.type)
    default:
      return found satisfies never
  }
}

function explainType(type: unknown): Explanation {
  switch (type) {
    case Array:
      return { write: "list('string') or a list of another type", reason: tellsNot('Array', 'of what') }
    case Set:
      return { write: "'string-set', 'number-set', 'bigint-set' or 'binary-set'", reason: tellsNot('Set', 'of what') }
    case Map:
      return { write: "map('string') or a map of another type", reason: tellsNot('Map', 'of what') }
    case undefined:
    case null:
      return {
        write: 'its type, for a class nested(() => Class)',
        reason: 'Its `design:type` is undefined, as for null, undefined and classes in an import cycle.',
      }
    default:
      return explainOther(type)
  }
}

function explainOther(type: unknown): Explanation {
  const name = typeof type === 'function' ? type.name : String(type)
  if (type === Object || !isClass(type)) {
    return {
      write: "'string', 'number', record('string'), oneOf('a', 'b'), 'unknown' or whichever it is",
      reason: `Its \`design:type\` is ${name}, as for brands, unions, interfaces, type-only imports and \`any\`: no compiler setting tells more.`,
    }
  }
  return {
    write: `nested(${name}) and @Embedded() on ${name}, or a codec { encode, decode }`,
    reason: `Its \`design:type\` is ${name}, which is no registered class where this one is declared.`,
  }
}

function tellsNot(name: string, what: string): string {
  return `Its \`design:type\` is ${name}, which doesn't tell ${what}: no compiler setting tells more.`
}
