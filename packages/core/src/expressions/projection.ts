import type { AttributeType } from '../schema/attribute-type.js'
import type { AliasTable } from './alias-table.js'
import type { StoredPath } from './condition.js'

/** A value somewhere in an item that a view shows under a name of its own. */
export interface ViewedPart {
  readonly name: string
  /** Where an instance has it: by properties, keys and indexes. */
  readonly steps: readonly string[]
  /** Where an item has it. */
  readonly path: StoredPath
  /** Where an answer has it, whose lists hold only the elements that were asked for. */
  readonly pathInAnswer: StoredPath
  readonly type: AttributeType
}

/** What a view shows. */
export interface ViewShape {
  /** Properties of the class, under their own names. */
  readonly properties: readonly string[]
  readonly parts: readonly ViewedPart[]
}

/** What a read asks of each item, and what its views show: frozen. */
export interface Projection extends ViewShape {
  /** What DynamoDB is asked for: each once, none a part of another, in the order asked. */
  readonly paths: readonly StoredPath[]
}

/** The properties that a view shows, in whole or in part. */
export function viewedProperties({ properties, parts }: ViewShape): readonly string[] {
  return [...properties, ...parts.flatMap(({ steps }) => steps.slice(0, 1))]
}

/** Puts a projection into DynamoDB's words. */
export function renderProjection({ paths }: Pick<Projection, 'paths'>, aliases: AliasTable): string {
  return paths.map((path) => aliases.path(path)).join(', ')
}
