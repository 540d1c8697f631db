import type { WireValue } from '#src/wire/wire-value.js'
import type { Input } from '../requests/step.js'

const EXPRESSIONS = [
  ...(['ConditionExpression', 'UpdateExpression', 'FilterExpression'] as const),
  ...(['KeyConditionExpression', 'ProjectionExpression'] as const),
]

export type Expression = (typeof EXPRESSIONS)[number]

/** The expressions that an input has. */
export function expressionsOf(input: Input): readonly Expression[] {
  return EXPRESSIONS.filter((parameter) => typeof input[parameter] === 'string')
}

/** Puts another text in the place of an expression; aliases that nothing uses any more go. */
export function setExpression(
  input: Input,
  parameter: Expression,
  text: string,
  { names = {}, values = {} }: { names?: Record<string, string>; values?: Record<string, WireValue> } = {},
): void {
  input[parameter] = text
  const written = expressionsOf(input)
    .map((one) => input[one])
    .join(' ')
  setUsed(input, 'ExpressionAttributeNames', names, written)
  setUsed(input, 'ExpressionAttributeValues', values, written)
}

function setUsed(
  input: Input,
  member: 'ExpressionAttributeNames' | 'ExpressionAttributeValues',
  more: object,
  written: string,
): void {
  const all = { ...(input[member] as object | undefined), ...more }
  const used = Object.entries(all).filter(([alias]) => new RegExp(`${alias}(?![A-Za-z0-9_])`).test(written))
  if (used.length > 0) input[member] = Object.fromEntries(used)
  else delete input[member]
}
