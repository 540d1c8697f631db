import { type EntityClass, type IndexDefinitions, SchemaError } from '@sluice/core'
import { classChain } from './class-chain.js'
import { classNameOf } from './class-name-of.js'
import { ownDeclarations } from './collected-declarations.js'
import type { IndexDeclaration } from './index-declaration.js'

/**
 * The indexes of a class, those of its base classes first, in the form that core's `defineEntity` takes.
 *
 * @throws {SchemaError} for two properties with one role, and for parts of an index that contradict each other.
 */
export function resolveIndexes(entityClass: EntityClass, metadata?: object): IndexDefinitions {
  const className = classNameOf(entityClass)
  const parts = new Map<string, IndexDeclaration[]>()
  for (const level of classChain(entityClass)) {
    for (const declaration of ownDeclarations(level, level === entityClass ? metadata : undefined)) {
      if (declaration.kind !== 'index') continue
      const others = parts.get(declaration.index) ?? []
      // declared anew, for the same property and role, it replaces the inherited one
      const kept = others.filter(({ property, role }) => property !== declaration.property || role !== declaration.role)
      parts.set(declaration.index, [...kept, declaration])
    }
  }
  return Object.fromEntries(Array.from(parts, ([index, own]) => [index, definitionOf(className, index, own)]))
}

function definitionOf(className: string, index: string, parts: readonly IndexDeclaration[]): IndexDefinitions[string] {
  const partitionKey = propertyOf(className, index, parts, 'partition')
  const sortKey = propertyOf(className, index, parts, 'sort')
  const projection = agreedOn(className, index, parts, 'projection')
  const local = agreedOn(className, index, parts, 'local')
  const definition = {
    ...(partitionKey !== undefined && { partitionKey }),
    ...(sortKey !== undefined && { sortKey }),
    ...(projection !== undefined && { projection }),
    ...(local !== undefined && { local }),
  }
  // whether the parts make an index is for core to judge
  return definition as IndexDefinitions[string]
}

function propertyOf(
  className: string,
  index: string,
  parts: readonly IndexDeclaration[],
  wanted: IndexDeclaration['role'],
): string | undefined {
  const [first, second] = parts.filter(({ role }) => role === wanted)
  if (second === undefined) return first?.property
  throw new SchemaError(
    `${className} has @Index('${index}', '${wanted}') on both \`${first?.property}\` and \`${second.property}\` ` +
      '(inherited ones count): there can be one.',
    className,
    second.property,
  )
}

function agreedOn<P extends 'projection' | 'local'>(
  className: string,
  index: string,
  parts: readonly IndexDeclaration[],
  option: P,
): IndexDeclaration[P] {
  const [first, second] = parts.filter((part) => part[option] !== undefined)
  const told = first?.[option]
  if (second === undefined || String(second[option]) === String(told)) return told
  throw new SchemaError(
    `${className} tells \`${option}\` of the index ${index} on both \`${first?.property}\` and \`${second.property}\`, ` +
      'but not the same: tell it once.',
    className,
    second.property,
  )
}
