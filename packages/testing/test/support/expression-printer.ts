import type { Condition, Operand, Path, SetOperand, SetValue, Update } from '#src/expressions/syntax.js'
import { RESERVED_WORDS } from '#src/expressions/words/reserved-words.js'
import type { WireValue } from '#src/wire/wire-value.js'

const KEYWORDS = ['AND', 'OR', 'NOT', 'BETWEEN', 'IN', 'SET', 'REMOVE', 'ADD', 'DELETE']

/** Writes expressions down, with aliases of its own. `choices` settle, one after the other, what can be written in several ways. */
export class ExpressionPrinter {
  readonly names: Record<string, string> = {}
  readonly values: Record<string, WireValue> = {}
  readonly #choices: readonly number[]
  #chosen = 0
  #aliases = 0

  constructor(choices: readonly number[]) {
    this.#choices = choices
  }

  condition(condition: Condition): string {
    switch (condition.kind) {
      case 'and':
      case 'or':
        return condition.conditions.map((one) => this.#inner(one)).join(this.#word(condition.kind))
      case 'not':
        return `${this.#word('NOT')}${this.#inner(condition.condition)}`
      case 'comparison':
        return `${this.#operand(condition.left)}${this.#gap()}${condition.comparator}${this.#gap()}${this.#operand(condition.right)}`
      case 'between': {
        const [operand, lower] = [this.#operand(condition.operand), this.#operand(condition.lower)]
        return `${operand}${this.#word('BETWEEN')}${lower}${this.#word('AND')}${this.#operand(condition.upper)}`
      }
      case 'in': {
        const operand = this.#operand(condition.operand)
        const list = condition.candidates.map((candidate) => this.#operand(candidate))
        return `${operand}${this.#word('IN')}(${list.join(this.#comma())})`
      }
      case 'attribute_exists':
      case 'attribute_not_exists':
        return `${condition.kind}${this.#gap()}(${this.#path(condition.path)})`
      case 'attribute_type':
        return `attribute_type(${this.#path(condition.path)}${this.#comma()}${this.#value({ S: condition.type })})`
      case 'begins_with':
        return `begins_with(${this.#operand(condition.operand)}${this.#comma()}${this.#operand(condition.prefix)})`
      case 'contains':
        return `contains(${this.#operand(condition.operand)}${this.#comma()}${this.#operand(condition.element)})`
      default:
        return condition satisfies never
    }
  }

  update(update: Update): string {
    const sections = [
      [this.#word('SET'), update.set.map(({ path, value }) => `${this.#path(path)}=${this.#setValue(value)}`)],
      [this.#word('REMOVE'), update.remove.map((path) => this.#path(path))],
      [this.#word('ADD'), update.add.map(({ path, value }) => `${this.#path(path)} ${this.#value(value)}`)],
      [this.#word('DELETE'), update.delete.map(({ path, value }) => `${this.#path(path)} ${this.#value(value)}`)],
    ] as const
    const written = sections.filter(([, actions]) => actions.length > 0)
    return written.map(([section, actions]) => section + actions.join(this.#comma())).join(' ')
  }

  projection(paths: readonly Path[]): string {
    return paths.map((path) => this.#path(path)).join(this.#comma())
  }

  // what isn't a single test needs parentheses within another, a single test may have them
  #inner(condition: Condition): string {
    const written = this.condition(condition)
    const mustHave = condition.kind === 'and' || condition.kind === 'or' || condition.kind === 'not'
    return mustHave || this.#choose(3) === 0 ? `(${written})` : written
  }

  #operand(operand: Operand): string {
    const written = this.#bareOperand(operand)
    return this.#choose(4) === 0 ? `(${written})` : written
  }

  #bareOperand(operand: Operand): string {
    if (operand.kind === 'value') return this.#value(operand.value)
    return operand.kind === 'path' ? this.#path(operand.path) : `size(${this.#path(operand.path)})`
  }

  #setValue(value: SetValue): string {
    if (!('left' in value)) return this.#setOperand(value)
    const written = `${this.#setOperand(value.left)}${value.kind === 'plus' ? '+' : '-'}${this.#setOperand(value.right)}`
    return this.#choose(3) === 0 ? `(${written})` : written
  }

  #setOperand(operand: SetOperand): string {
    const written = this.#bareSetOperand(operand)
    return this.#choose(4) === 0 ? `(${written})` : written
  }

  #bareSetOperand(operand: SetOperand): string {
    switch (operand.kind) {
      case 'path':
        return this.#path(operand.path)
      case 'value':
        return this.#value(operand.value)
      case 'if_not_exists':
        return `if_not_exists(${this.#path(operand.path)}${this.#comma()}${this.#setOperand(operand.fallback)})`
      case 'list_append':
        return `list_append(${this.#setOperand(operand.first)}${this.#comma()}${this.#setOperand(operand.second)})`
      default:
        return operand satisfies never
    }
  }

  #path([first, ...rest]: Path): string {
    const steps = rest.map((step) => (typeof step === 'number' ? `[${step}]` : `.${this.#name(step)}`))
    return [this.#name(first), ...steps].join(this.#choose(5) === 0 ? ' ' : '')
  }

  #name(name: string): string {
    const word = name.toUpperCase()
    const canStandAlone = /^[A-Za-z]\w*$/.test(name) && !RESERVED_WORDS.has(word) && !KEYWORDS.includes(word)
    if (canStandAlone && this.#choose(2) === 0) return name
    const alias = `#n${this.#aliases++}`
    this.names[alias] = name
    return alias
  }

  #value(value: WireValue): string {
    const alias = `:${this.#aliases++}v`
    this.values[alias] = value
    return alias
  }

  #word(word: string): string {
    return ` ${this.#choose(2) === 0 ? word.toLowerCase() : word.toUpperCase()} `
  }

  #comma(): string {
    return `${this.#gap()},${this.#gap()}`
  }

  #gap(): string {
    return ['', '', ' ', '\t', '\r\n '][this.#choose(5)] ?? ''
  }

  #choose(options: number): number {
    const choice = this.#choices[this.#chosen++ % this.#choices.length] ?? 0
    return choice % options
  }
}
