import type { Comparator } from '../syntax.js'

// An expression as it was written: read without errors of syntax, its aliases unresolved, nothing else checked.

export interface WrittenStep {
  readonly kind: 'word' | 'name-alias' | 'value-alias' | 'index'
  readonly text: string
}

export interface WrittenPath {
  readonly kind: 'path'
  readonly steps: readonly WrittenStep[]
}

export interface WrittenValue {
  readonly kind: 'value'
  readonly alias: string
}

export interface WrittenFunction {
  readonly kind: 'function'
  readonly name: string
  readonly operands: readonly WrittenOperand[]
}

export type WrittenOperand = WrittenPath | WrittenValue | WrittenFunction

export type WrittenCondition =
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly WrittenCondition[] }
  | { readonly kind: 'not'; readonly condition: WrittenCondition }
  | WrittenTest
  | WrittenFunction

/** A condition with an operator between its operands. `comparator` names the operator for messages too. */
export type WrittenTest =
  | {
      readonly kind: 'comparison'
      readonly comparator: Comparator
      readonly operands: readonly [WrittenOperand, WrittenOperand]
    }
  | { readonly kind: 'between'; readonly operands: readonly [WrittenOperand, WrittenOperand, WrittenOperand] }
  | { readonly kind: 'in'; readonly operands: readonly [WrittenOperand, ...WrittenOperand[]] }

export type WrittenSetValue =
  | WrittenOperand
  | { readonly kind: 'sum'; readonly operator: '+' | '-'; readonly operands: readonly [WrittenOperand, WrittenOperand] }

export type SectionName = 'SET' | 'REMOVE' | 'ADD' | 'DELETE'

/** One action of an update. */
export type WrittenAction =
  | { readonly section: 'SET'; readonly path: WrittenPath; readonly value: WrittenSetValue }
  | { readonly section: 'REMOVE'; readonly path: WrittenPath }
  | { readonly section: 'ADD' | 'DELETE'; readonly path: WrittenPath; readonly value: WrittenValue }

export interface WrittenSection {
  readonly name: SectionName
  readonly actions: readonly WrittenAction[]
}
