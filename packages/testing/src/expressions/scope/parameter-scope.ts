import type { ServiceError } from '../../wire/service-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { ExpressionParameter } from './expression-parameter.js'
import type { ExpressionScope } from './expression-scope.js'

/** What one expression of a request refers to and how its refusals begin. */
export class ParameterScope {
  readonly parameter: ExpressionParameter
  readonly #scope: ExpressionScope

  constructor(parameter: ExpressionParameter, scope: ExpressionScope) {
    this.parameter = parameter
    this.#scope = scope
  }

  /** What `#alias` stands for. */
  name(alias: string): string {
    const name = this.#scope.name(alias)
    if (name !== undefined) return name
    throw this.refusal(
      `An expression attribute name used in the document path is not defined; attribute name: ${alias}`,
    )
  }

  /** What `:alias` stands for. */
  value(alias: string): WireValue {
    const value = this.#scope.value(alias)
    if (value !== undefined) return value
    throw this.refusal(`An expression attribute value used in expression is not defined; attribute value: ${alias}`)
  }

  /** A refusal of the expression. */
  refusal(message: string): ServiceError {
    return this.#scope.refusal(`Invalid ${this.parameter}: ${message}`)
  }
}
