import type { AttributeType } from '@sluice/core'
import type { HookDeclaration, MisplacedHook } from './hook-declaration.js'
import type { IndexDeclaration } from './index-declaration.js'

/** The decorators that declare a property, by the names users write. */
export type PropertyDecoratorName = 'Attribute' | 'PartitionKey' | 'SortKey' | 'Version'

/** What a property decorator was given, copied and frozen. */
export interface DeclaredOptions {
  readonly type?: AttributeType | undefined
  readonly name?: string | undefined
  readonly required?: boolean | undefined
  readonly default?: unknown
}

/** A property that a decorator declares as an attribute. */
export interface PropertyDeclaration {
  readonly kind: 'attribute'
  readonly decorator: PropertyDecoratorName
  readonly property: string
  readonly options: DeclaredOptions
  /** Where `design:type` is kept in legacy mode: the prototype of the declaring class. Standard mode has none. */
  readonly prototype: object | undefined
}

/** A decorator on something that can't be an attribute: kept until registration, where the class's name is known. */
export interface MisplacedDecorator {
  readonly kind: 'misplaced'
  readonly decorator: PropertyDecoratorName | 'Index'
  readonly property: string
  /** What the decorator is on, with its article: "a method". */
  readonly place: string
}

/** What one use of a property or hook decorator left behind. */
export type CollectedDeclaration =
  | PropertyDeclaration
  | IndexDeclaration
  | MisplacedDecorator
  | HookDeclaration
  | MisplacedHook
