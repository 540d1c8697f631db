import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { checkAttributeName } from '../codec/attribute-name.js'
import { copyValue } from '../codec/copy-value.js'
import { InvalidValue } from '../codec/invalid-value.js'
import type { RawPart } from './condition.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { isBalanced } from './parentheses.js'
import { valueOperand } from './value-operand.js'

/** What `raw` was given. */
export interface RawText {
  readonly expression: string
  readonly names: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, AttributeValue>>
}

const ALIAS = /([#:][A-Za-z0-9_]+)/

/** Cuts the text at its aliases and puts in their places what they stand for. */
export function readRaw(scope: OperatorScope, { expression, names, values }: RawText): readonly RawPart[] {
  if (typeof expression !== 'string' || expression.trim() === '') {
    throw expressionError(scope, undefined, 'the expression is empty: give it some text')
  }
  if (!isBalanced(expression)) {
    throw expressionError(
      scope,
      undefined,
      "the expression's parentheses don't match: each must be closed after it is opened",
    )
  }
  const parts = expression.split(ALIAS)
  const used = new Set(parts.filter((_, index) => index % 2 === 1))
  const meanings = new Map<string, RawPart>([...nameParts(scope, names), ...valueParts(scope, values)])
  for (const alias of meanings.keys()) {
    if (!used.has(alias))
      throw expressionError(scope, undefined, `${shown(alias)} is given, but not used: leave it out`)
  }
  return Object.freeze(parts.map((text, index) => (index % 2 === 1 ? meaningOf(scope, meanings, text) : text)))
}

function* nameParts(scope: OperatorScope, names: RawText['names']): Iterable<[string, RawPart]> {
  for (const [alias, name] of Object.entries(names)) {
    try {
      checkAttributeName(name)
    } catch (error) {
      throw expressionError(scope, undefined, `the name of ${shown(alias)} ${InvalidValue.from(error).reason}`)
    }
    yield [alias, Object.freeze({ kind: 'name', name })]
  }
}

function* valueParts(scope: OperatorScope, values: RawText['values']): Iterable<[string, RawPart]> {
  for (const [alias, value] of Object.entries(values)) {
    try {
      yield [alias, valueOperand(copyValue(value, 0))]
    } catch (error) {
      const { reason, errorOptions } = InvalidValue.from(error)
      throw expressionError(scope, undefined, `the value of ${shown(alias)} ${reason}`, errorOptions)
    }
  }
}

function meaningOf(scope: OperatorScope, meanings: ReadonlyMap<string, RawPart>, alias: string): RawPart {
  const meaning = meanings.get(alias)
  if (meaning !== undefined) return meaning
  const [argument, form] = alias.startsWith('#') ? ['names', "'attribute'"] : ['values', "{ S: '…' }"]
  throw expressionError(
    scope,
    undefined,
    `${shown(alias)} isn't given: add { '${shown(alias)}': ${form} } to the ${argument}`,
  )
}

// an alias that is misused may be a value in disguise
function shown(alias: string): string {
  return alias.length > 50 ? `${alias.slice(0, 50)}…` : alias
}
