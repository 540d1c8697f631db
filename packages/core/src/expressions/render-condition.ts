import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { AliasTable } from './alias-table.js'
import type { Condition, ConditionOperand } from './condition.js'
import { isEnclosed } from './parentheses.js'

/** A condition in DynamoDB's words. Without names or values, these members of a request must be left out. */
export interface RenderedCondition {
  readonly expression: string
  readonly names: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, AttributeValue>>
}

/**
 * Puts a condition into DynamoDB's words, with parentheses only where they mean something: it refuses redundant ones.
 * Expressions of one request share one table of aliases: names and values are then those of all that it was given for.
 */
export function renderCondition(condition: Condition, aliases: AliasTable = new AliasTable()): RenderedCondition {
  const expression = render(condition, aliases)
  return { expression, names: aliases.names, values: aliases.values }
}

function render(condition: Condition, aliases: AliasTable): string {
  const operand = (one: ConditionOperand): string => renderOperand(one, aliases)
  switch (condition.kind) {
    case 'and':
      return condition.conditions.map((one) => renderWithin('and', one, aliases)).join(' AND ')
    case 'or':
      return condition.conditions.map((one) => renderWithin('or', one, aliases)).join(' OR ')
    case 'not':
      return `NOT ${renderWithin('not', condition.condition, aliases)}`
    case 'comparison':
      return `${operand(condition.left)} ${condition.comparator} ${operand(condition.right)}`
    case 'between':
      return `${operand(condition.operand)} BETWEEN ${operand(condition.lower)} AND ${operand(condition.upper)}`
    case 'in':
      return `${operand(condition.operand)} IN (${condition.candidates.map(operand).join(', ')})`
    case 'function':
      return `${condition.name}(${condition.operands.map(operand).join(', ')})`
    case 'raw':
      return condition.parts
        .map((part) => (typeof part === 'string' ? part : operand(part)))
        .join('')
        .trim()
    default:
      return condition satisfies never
  }
}

/** NOT binds closer than AND, AND closer than OR. */
function renderWithin(outer: 'and' | 'or' | 'not', condition: Condition, aliases: AliasTable): string {
  const text = render(condition, aliases)
  switch (condition.kind) {
    case 'or':
      return outer === 'or' ? text : `(${text})`
    case 'and':
      return outer === 'not' ? `(${text})` : text
    case 'raw':
      return isEnclosed(text) ? text : `(${text})`
    default:
      return text
  }
}

function renderOperand(operand: ConditionOperand, aliases: AliasTable): string {
  switch (operand.kind) {
    case 'path':
      return aliases.path(operand.path)
    case 'size':
      return `size(${aliases.path(operand.path)})`
    case 'value':
      return aliases.value(operand.value)
    default:
      return operand satisfies never
  }
}
