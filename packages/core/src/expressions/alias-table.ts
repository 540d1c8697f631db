import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { valueText } from '../codec/value-text.js'
import type { StoredPath } from './condition.js'

/**
 * The aliases of one request, shared by all its expressions: `#0`, `#1`, … for names, `:0`, `:1`, … for values. Equal ones
 * share one.
 */
export class AliasTable {
  readonly names: Record<string, string> = {}
  readonly values: Record<string, AttributeValue> = {}
  readonly #names = new Map<string, string>()
  readonly #values = new Map<string, string>()

  /** The alias of a name: all names have one, since any could be a reserved word or hold a dot. */
  name(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const alias = `#${this.#names.size}`
    this.#names.set(name, alias)
    this.names[alias] = name
    return alias
  }

  value(value: AttributeValue): string {
    const text = valueText(value, { bytes: 0 })
    const known = this.#values.get(text)
    if (known !== undefined) return known
    const alias = `:${this.#values.size}`
    this.#values.set(text, alias)
    this.values[alias] = value
    return alias
  }

  path(path: StoredPath): string {
    return path
      .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${this.name(step)}`))
      .join('')
  }
}
