import { type ErrorStyle, inEnvelope } from '../../values/error-style.js'
import type { ServiceError } from '../../wire/service-error.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import { checkGiven } from './check-given.js'
import { checkNames } from './check-names.js'
import { checkValues } from './check-values.js'
import type { ExpressionRequest } from './expression-request.js'

/** The names and values that the expressions of one request can refer to. */
export class ExpressionScope {
  readonly #style: ErrorStyle
  readonly #names: ReadonlyMap<string, string>
  readonly #values: ReadonlyMap<string, WireValue>
  readonly #used = new Set<string>()

  constructor({ names, values, expressions, style }: ExpressionRequest) {
    this.#style = style
    this.#names = new Map(Object.entries(names ?? {}))
    this.#values = new Map(Object.entries(values ?? {}))
    const refuse = (message: string): ServiceError => this.refusal(message)
    checkGiven({ names, values, expressions, style }, refuse)
    if (names !== undefined) checkNames(this.#names, refuse)
    if (values !== undefined) checkValues(this.#values, style, refuse)
  }

  /** What `#alias` stands for. */
  name(alias: string): string | undefined {
    this.#used.add(alias)
    return this.#names.get(alias)
  }

  /** What `:alias` stands for. */
  value(alias: string): WireValue | undefined {
    this.#used.add(alias)
    return this.#values.get(alias)
  }

  /** Refuses names and values that no expression used: to be called when all are parsed. */
  checkAllUsed(): void {
    this.#checkUsed('ExpressionAttributeNames', this.#names)
    this.#checkUsed('ExpressionAttributeValues', this.#values)
  }

  /** A refusal in the operation's style. */
  refusal(message: string): ServiceError {
    return validationError(inEnvelope(this.#style, message))
  }

  #checkUsed(parameter: string, aliases: ReadonlyMap<string, unknown>): void {
    const unused = [...aliases.keys()].filter((alias) => !this.#used.has(alias))
    if (unused.length === 0) return
    throw this.refusal(`Value provided in ${parameter} unused in expressions: keys: {${unused.join(', ')}}`)
  }
}
