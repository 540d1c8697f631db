import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { DataType, Path, Paths } from '@sluice/core'
import type { Thing } from './thing.js'

/** A place in the stored item: how code names it, and where it is. */
export interface TreePlace {
  readonly kind: 'place'
  // biome-ignore lint/suspicious/noExplicitAny: trees are drawn at random; that types fit is up to the generator
  readonly at: ($: Paths<Thing>) => Path<any>
  readonly path: readonly (string | number)[]
}

/** A value as code has it, and as it is stored. */
export interface TreeValue {
  readonly kind: 'value'
  readonly value: unknown
  readonly stored: AttributeValue
}

export interface TreeSize {
  readonly kind: 'size'
  readonly of: TreePlace
}

export type TreeOperand = TreePlace | TreeValue | TreeSize

export type TreeComparator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** A condition as the test draws it: written by the operators on one side, judged by the evaluator on the other. */
export type Tree =
  | { readonly kind: 'and' | 'or'; readonly trees: readonly [Tree, ...Tree[]] }
  | { readonly kind: 'not'; readonly tree: Tree }
  | {
      readonly kind: 'comparison'
      readonly comparator: TreeComparator
      readonly left: TreePlace | TreeSize
      readonly right: TreeOperand
    }
  | {
      readonly kind: 'between'
      readonly operand: TreePlace | TreeSize
      readonly lower: TreeOperand
      readonly upper: TreeOperand
    }
  | { readonly kind: 'in'; readonly operand: TreePlace | TreeSize; readonly candidates: readonly TreeOperand[] }
  | { readonly kind: 'exists' | 'not-exists'; readonly place: TreePlace }
  | { readonly kind: 'type'; readonly place: TreePlace; readonly type: DataType }
  | { readonly kind: 'begins' | 'contains'; readonly place: TreePlace; readonly operand: TreeOperand }
  /** `#0 = :0 OR #1 < :1` in text, over attributes by their stored names. */
  | {
      readonly kind: 'raw'
      readonly join: 'AND' | 'OR'
      readonly enclosed: boolean
      readonly names: readonly [string, string]
      readonly values: readonly [AttributeValue, AttributeValue]
    }
