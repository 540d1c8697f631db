import type { WireValue } from '#src/wire/wire-value.js'
import { type Defect, objectAt, type Part } from './part.js'
import { type Expression, expressionsOf, setExpression } from './set-expression.js'

/** What is wrong with the text of an expression or with its aliases, whatever the expression is. */
export const expressionDefects: readonly Defect[] = [
  ofText('empty', () => ''),
  ofText('token missing', (text, { draw }) => {
    const tokens = tokensOf(text)
    tokens.splice(draw.below(tokens.length), 1)
    return tokens.join(' ')
  }),
  ofText('token twice', (text, { draw }) => {
    const tokens = tokensOf(text)
    const at = draw.below(tokens.length)
    return [...tokens.slice(0, at + 1), ...tokens.slice(at)].join(' ')
  }),
  ofText('foreign token', (text, { draw }) => {
    const tokens = tokensOf(text)
    tokens.splice(
      draw.below(tokens.length + 1),
      0,
      draw.pick(['%', '!', ';', '1', 'AND', '(', ')', '=', ',', '.', '[']),
    )
    return tokens.join(' ')
  }),
  ofText('end missing', (text) => tokensOf(text).slice(0, -1).join(' ')),
  ofText('too long', (text) => text + ' '.repeat(4097 - Buffer.byteLength(text))),
  {
    name: 'aliases: value not defined',
    fits: ({ input }) => lone(input, 'ExpressionAttributeValues').length > 0,
    apply: (part) => forget(part, 'ExpressionAttributeValues'),
  },
  {
    name: 'aliases: name not defined',
    fits: ({ input }) => lone(input, 'ExpressionAttributeNames').length > 0,
    apply: (part) => forget(part, 'ExpressionAttributeNames'),
  },
  ofAliases('unused value', 'ExpressionAttributeValues', { ':unused': { S: 'a' } }),
  ofAliases('unused name', 'ExpressionAttributeNames', { '#unused': 'a' }),
  ofAliases('bad value key', 'ExpressionAttributeValues', { o: { S: 'a' } }),
  ofAliases('bad name key', 'ExpressionAttributeNames', { o: 'a' }),
  ofAliases('empty name', 'ExpressionAttributeNames', { '#empty': '' }),
  {
    name: 'aliases: no values',
    fits: ({ input, kind }) =>
      takesValues(kind) && hasConditions(input) && input.ExpressionAttributeValues === undefined,
    apply: ({ input }) => {
      input.ExpressionAttributeValues = {}
    },
  },
  {
    name: 'aliases: no names',
    fits: ({ input }) => expressionsOf(input).length > 0 && input.ExpressionAttributeNames === undefined,
    apply: ({ input }) => {
      input.ExpressionAttributeNames = {}
    },
  },
  {
    name: 'aliases: names without expression',
    fits: ({ input, kind }) => kind !== 'BatchPut' && kind !== 'BatchDelete' && isWithout(input),
    apply: ({ input }) => {
      input.ExpressionAttributeNames = { '#a': 'a' }
    },
  },
  {
    name: 'aliases: values without expression',
    weight: 3,
    fits: ({ input, kind }) => takesValues(kind) && isWithout(input),
    apply: ({ input }) => {
      input.ExpressionAttributeValues = { ':a': { S: 'a' } }
    },
  },
]

/** Whether a kind of part has a member for values. */
function takesValues(kind: string): boolean {
  return !['GetItem', 'Get', 'BatchGet', 'BatchPut', 'BatchDelete'].includes(kind)
}

function hasConditions(input: Part['input']): boolean {
  return expressionsOf(input).some((one) => one !== 'ProjectionExpression')
}

// neither an expression nor anything that could not stand beside one
function isWithout(input: Part['input']): boolean {
  const older = ['Expected', 'AttributeUpdates', 'AttributesToGet', 'QueryFilter', 'ScanFilter', 'KeyConditions']
  return expressionsOf(input).length === 0 && older.every((member) => input[member] === undefined)
}

function ofText(what: string, change: (text: string, part: Part) => string): Defect {
  return {
    name: `expression: ${what}`,
    fits: ({ input }) => expressionsOf(input).length > 0,
    apply: (part) => {
      const parameter: Expression = part.draw.pick(expressionsOf(part.input))
      setExpression(part.input, parameter, change(String(part.input[parameter]), part))
    },
  }
}

function ofAliases(
  what: string,
  member: 'ExpressionAttributeNames' | 'ExpressionAttributeValues',
  more: Record<string, string | WireValue>,
): Defect {
  return {
    name: `aliases: ${what}`,
    fits: ({ input }) =>
      expressionsOf(input).length > 0 && (member === 'ExpressionAttributeNames' || hasConditions(input)),
    apply: ({ input }) => {
      input[member] = { ...(input[member] as object | undefined), ...more }
    },
  }
}

function forget({ input, draw }: Part, member: string): void {
  const aliases = objectAt(input, member) ?? {}
  delete aliases[draw.pick(lone(input, member))]
  if (Object.keys(aliases).length === 0) delete input[member]
}

// the aliases of a single expression: which of two expressions is named has no known order
function lone(input: Part['input'], member: string): readonly string[] {
  const texts = expressionsOf(input).map((parameter) => String(input[parameter]))
  return Object.keys(objectAt(input, member) ?? {}).filter((alias) => {
    const used = new RegExp(`${alias}(?![A-Za-z0-9_])`)
    return texts.filter((text) => used.test(text)).length === 1
  })
}

function tokensOf(text: string): string[] {
  return text.match(/[A-Za-z0-9_#:]+|<>|<=|>=|[^\s]/g) ?? []
}
