import type { WireValue } from '../wire/wire-value.js'

/** The place of a value in an item: the attribute's name, then names and list indexes. Aliases are resolved. */
export type Path = readonly [string, ...(string | number)[]]

/** What a condition compares. */
export type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: WireValue }
  | { readonly kind: 'size'; readonly path: Path }

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** A condition, filter or key condition. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'comparison'; readonly comparator: Comparator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'between'; readonly operand: Operand; readonly lower: Operand; readonly upper: Operand }
  | { readonly kind: 'in'; readonly operand: Operand; readonly candidates: readonly Operand[] }
  | { readonly kind: 'attribute_exists' | 'attribute_not_exists'; readonly path: Path }
  | { readonly kind: 'attribute_type'; readonly path: Path; readonly type: string }
  | { readonly kind: 'begins_with'; readonly operand: Operand; readonly prefix: Operand }
  | { readonly kind: 'contains'; readonly operand: Operand; readonly element: Operand }

/** What SET assigns, or a part of it. */
export type SetOperand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: WireValue }
  | { readonly kind: 'if_not_exists'; readonly path: Path; readonly fallback: SetOperand }
  | { readonly kind: 'list_append'; readonly first: SetOperand; readonly second: SetOperand }

export type SetValue =
  | SetOperand
  | { readonly kind: 'plus' | 'minus'; readonly left: SetOperand; readonly right: SetOperand }

/** An update, section by section, each in the order written. */
export interface Update {
  readonly set: readonly { readonly path: Path; readonly value: SetValue }[]
  readonly remove: readonly Path[]
  readonly add: readonly { readonly path: Path; readonly value: WireValue }[]
  readonly delete: readonly { readonly path: Path; readonly value: WireValue }[]
}

/** What a key condition asks of one sort key. */
export type SortCondition =
  | { readonly kind: 'comparison'; readonly comparator: '=' | '<' | '<=' | '>' | '>='; readonly value: WireValue }
  | { readonly kind: 'between'; readonly lower: WireValue; readonly upper: WireValue }
  | { readonly kind: 'begins_with'; readonly prefix: WireValue }
