import type { WireValue } from '#src/wire/wire-value.js'
import { type Defect, objectAt, type Part } from './part.js'
import { plainRead } from './plain-read.js'

const n1 = { N: '1' }
const sA = { S: 'a' }

const BAD_CONDITIONS: Readonly<Record<string, { ComparisonOperator?: string; AttributeValueList?: WireValue[] }>> = {
  'operator that is none': { ComparisonOperator: 'LIKE', AttributeValueList: [sA] },
  'too few values': { ComparisonOperator: 'BETWEEN', AttributeValueList: [n1] },
  'too many values': { ComparisonOperator: 'EQ', AttributeValueList: [n1, n1] },
  'values for NULL': { ComparisonOperator: 'NULL', AttributeValueList: [n1] },
  'no values': { ComparisonOperator: 'IN', AttributeValueList: [] },
  'type without an order': { ComparisonOperator: 'LT', AttributeValueList: [{ BOOL: true }] },
  'prefix that is a number': { ComparisonOperator: 'BEGINS_WITH', AttributeValueList: [n1] },
  'set in a set': { ComparisonOperator: 'CONTAINS', AttributeValueList: [{ SS: ['a'] }] },
  'values of two types': { ComparisonOperator: 'IN', AttributeValueList: [n1, sA] },
  'bounds the wrong way': { ComparisonOperator: 'BETWEEN', AttributeValueList: [{ N: '2' }, n1] },
  'bad number': { ComparisonOperator: 'EQ', AttributeValueList: [{ N: 'abc' }] },
}

const BAD_EXPECTATIONS: Readonly<Record<string, object>> = {
  'value and list': { Value: n1, ComparisonOperator: 'EQ', AttributeValueList: [n1] },
  'Exists and operator': { Exists: true, ComparisonOperator: 'EQ', AttributeValueList: [n1] },
  'operator alone': { ComparisonOperator: 'EQ' },
  'list alone': { AttributeValueList: [n1] },
  'Exists without value': { Exists: true },
  nothing: {},
  'value that does not exist': { Exists: false, Value: n1 },
}

const BAD_ACTIONS: Readonly<Record<string, object>> = {
  'action that is none': { Action: 'REPLACE', Value: n1 },
  'PUT without value': { Action: 'PUT' },
  'ADD without value': { Action: 'ADD' },
  'ADD of text': { Action: 'ADD', Value: sA },
  'DELETE of a number': { Action: 'DELETE', Value: n1 },
}

/** Mistakes in legacy parameters, and of legacy parameters beside expressions. */
export const legacyDefects: readonly Defect[] = [
  ...Object.entries(BAD_CONDITIONS).map(([name, condition]) => inside(`condition: ${name}`, conditionsOf, condition)),
  ...Object.entries(BAD_EXPECTATIONS).map(([name, one]) => expectation(name, one)),
  ...Object.entries(BAD_ACTIONS).map(([name, action]) => inside(`action: ${name}`, updatesOf, action)),
  {
    name: 'legacy: update of a key',
    fits: (part) => updatesOf(part) !== undefined,
    apply: ({ input, table }) => {
      input.AttributeUpdates = { [table.key.partition.name]: { Action: 'PUT', Value: sA } }
    },
  },
  {
    name: 'legacy: ADD to another type',
    fits: (part) => updatesOf(part) !== undefined,
    apply: ({ input }) => {
      input.AttributeUpdates = { d: { Action: 'ADD', Value: n1 } }
    },
  },
  {
    name: 'legacy: ConditionalOperator for one',
    fits: (part) => Object.keys(conditionsOf(part) ?? {}).length === 1,
    apply: ({ input }) => {
      input.ConditionalOperator = 'OR'
    },
  },
  {
    name: 'legacy: ConditionalOperator alone',
    fits: ({ input, kind }) =>
      ['PutItem', 'DeleteItem', 'Scan'].includes(kind) &&
      !Object.keys(input).some((member) => /Expression|Filter|Expected|Attrib/.test(member)),
    apply: ({ input }) => {
      input.ConditionalOperator = 'OR'
    },
  },
  {
    name: 'legacy: ConditionalOperator that is none',
    fits: (part) => conditionsOf(part) !== undefined,
    apply: ({ input }) => {
      input.ConditionalOperator = 'XOR'
    },
  },
  {
    name: 'legacy: name twice in AttributesToGet',
    weight: 2,
    fits: ({ input }) => input.AttributesToGet !== undefined,
    apply: ({ input }) => {
      input.AttributesToGet = ['a', 'b', 'a']
    },
  },
  {
    name: 'legacy: AttributesToGet beside an expression',
    fits: ({ input, kind }) => input.ProjectionExpression !== undefined && kind !== 'Get',
    apply: ({ input }) => {
      input.AttributesToGet = ['a']
    },
  },
  {
    name: 'legacy: Expected beside an expression',
    fits: ({ input, kind }) => kind.endsWith('Item') && input.ConditionExpression !== undefined,
    apply: ({ input }) => {
      input.Expected = { a: { Exists: false } }
    },
  },
  {
    name: 'legacy: filter beside an expression',
    fits: ({ input }) => input.FilterExpression !== undefined,
    apply: ({ input, kind }) => {
      input[`${kind}Filter`] = { a: { ComparisonOperator: 'NULL' } }
    },
  },
  {
    name: 'legacy: both key conditions',
    fits: ({ input }) => input.KeyConditionExpression !== undefined,
    apply: ({ input }) => {
      input.KeyConditions = { pk: { ComparisonOperator: 'EQ', AttributeValueList: [sA] } }
    },
  },
  {
    name: 'legacy: no key condition',
    fits: ({ kind }) => kind === 'Query',
    apply: (part) => {
      plainRead(part)
      part.input.KeyConditions = {}
    },
  },
  {
    name: 'legacy: key condition that is none',
    weight: 2,
    fits: ({ input }) => input.KeyConditions !== undefined,
    apply: ({ input, draw }) => {
      const conditions = objectAt(input, 'KeyConditions') ?? {}
      const [partition = 'pk'] = Object.keys(conditions)
      const ComparisonOperator = draw.pick(['NE', 'CONTAINS', 'NULL', 'IN', 'GT'])
      const list = ComparisonOperator === 'NULL' ? {} : { AttributeValueList: [sA] }
      input.KeyConditions = { [partition]: { ComparisonOperator, ...list } }
    },
  },
]

function conditionsOf({ input }: Part): Record<string, unknown> | undefined {
  return objectAt(input, 'Expected') ?? objectAt(input, 'QueryFilter') ?? objectAt(input, 'ScanFilter')
}

// in the place of whatever condition there was
function expectation(name: string, bad: object): Defect {
  return {
    name: `legacy expectation: ${name}`,
    weight: 4,
    fits: ({ kind }) => kind === 'PutItem' || kind === 'DeleteItem',
    apply: ({ input }) => {
      for (const member of Object.keys(input)) if (/Condition|Expression/.test(member)) delete input[member]
      input.Expected = { a: bad }
    },
  }
}

function updatesOf({ input }: Part): Record<string, unknown> | undefined {
  return objectAt(input, 'AttributeUpdates')
}

function inside(name: string, find: (part: Part) => Record<string, unknown> | undefined, bad: object): Defect {
  return {
    name: `legacy ${name}`,
    weight: 3,
    fits: (part) => find(part) !== undefined,
    apply: (part) => {
      const holder = find(part) ?? {}
      holder[part.draw.pick(Object.keys(holder))] = bad
    },
  }
}
