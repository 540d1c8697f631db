import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { AttributeType } from '../schema/attribute-type.js'
import type { ValueOperand } from './condition.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import type { PathPlace } from './place.js'
import { targetOf } from './target-of.js'
import type { CompiledAction } from './update-action.js'
import { encodeOperand, valueOperand } from './value-operand.js'

const COUNTABLE: readonly AttributeType[] = ['number', 'bigint', 'decimal', 'unknown']
const ZERO = valueOperand({ N: '0' })
const ONE = valueOperand({ N: '1' })

/** Adds an amount to a number or takes it away; a missing number counts as 0. */
export function addAmount(scope: OperatorScope, path: unknown, kind: 'plus' | 'minus', by: unknown): CompiledAction {
  const target = targetOf(scope, path)
  const amount = amountOf(scope, target, by)
  const { path: at } = target.operand
  // of ADD the documentation promises no more than attributes
  if (at.length === 1)
    return { section: 'add', path: at, value: kind === 'plus' ? amount.value : negative(amount.value) }
  const left = Object.freeze({ kind: 'if-not-exists', path: at, otherwise: ZERO } as const)
  return { section: 'set', path: at, value: Object.freeze({ kind, left, right: amount }) }
}

function amountOf(scope: OperatorScope, target: PathPlace, by: unknown): ValueOperand {
  const { type, text } = target
  if (!COUNTABLE.includes(type)) throw expressionError(scope, text, 'only numbers can be counted: set() other values')
  if (by === undefined) return ONE
  const operand = encodeOperand(scope, target, type, by, 0)
  if (operand.value.N !== undefined) return operand
  throw expressionError(scope, text, 'the amount is no number')
}

function negative({ N = '0' }: AttributeValue): AttributeValue {
  if (N === '0') return { N }
  return { N: N.startsWith('-') ? N.slice(1) : `-${N}` }
}
