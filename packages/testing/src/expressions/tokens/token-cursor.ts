import type { ServiceError } from '../../wire/service-error.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Token, TokenKind } from './token.js'

/** Goes through the tokens of one expression. */
export class TokenCursor {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #scope: ParameterScope
  #position = 0
  #isTentative = false
  #hasRedundantParentheses = false

  constructor(text: string, tokens: readonly Token[], scope: ParameterScope) {
    this.#text = text
    this.#tokens = tokens
    this.#scope = scope
  }

  /** The kind of the next token, or of one after it. */
  peek(ahead = 0): TokenKind {
    return this.#tokens[this.#position + ahead]?.kind ?? 'end'
  }

  /** Takes the next token if it is of this kind. */
  accept(kind: TokenKind): boolean {
    if (this.peek() !== kind) return false
    this.#position++
    return true
  }

  /** Takes the next token, which must be of this kind, and returns it as written. */
  expect(kind: TokenKind): string {
    const token = this.#tokens[this.#position]
    if (token?.kind !== kind) throw this.syntaxError()
    this.#position++
    return token.text
  }

  /** Reads what DynamoDB reads to its end before it takes offence at parentheses within. */
  tentatively<T>(read: () => T): T {
    this.#isTentative = true
    const result = read()
    this.#isTentative = false
    if (this.#hasRedundantParentheses) this.refuseRedundantParentheses()
    return result
  }

  /** Refuses two pairs of parentheses that hold the same. */
  refuseRedundantParentheses(): void {
    if (!this.#isTentative) throw this.#scope.refusal('The expression has redundant parentheses;')
    this.#hasRedundantParentheses = true
  }

  /** Expects nothing more. */
  end(): void {
    if (this.peek() !== 'end') throw this.syntaxError()
  }

  /** The refusal of the next token, which shows it and what stands around it. */
  syntaxError(): ServiceError {
    const [before, token, after] = [-1, 0, 1].map((offset) => this.#tokens[this.#position + offset])
    const near = this.#text.slice(before?.start ?? 0, after?.end ?? this.#text.length)
    return this.#scope.refusal(`Syntax error; token: "${token?.text}", near: "${near}"`)
  }
}
