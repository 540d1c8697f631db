/** What an expression is made of, as DynamoDB's grammar for all its expressions cuts it. */
export type TokenKind = Keyword | Mark | 'word' | 'name-alias' | 'value-alias' | 'index' | 'foreign' | 'end'

/** Words that are never names. Case doesn't matter. */
export type Keyword = 'AND' | 'OR' | 'NOT' | 'BETWEEN' | 'IN' | 'SET' | 'REMOVE' | 'ADD' | 'DELETE'

export type Mark = '=' | '<>' | '<' | '<=' | '>' | '>=' | '(' | ')' | '[' | ']' | ',' | '.' | '+' | '-'

export interface Token {
  readonly kind: TokenKind
  /** As written. */
  readonly text: string
  /** Where it begins in the expression. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
}
