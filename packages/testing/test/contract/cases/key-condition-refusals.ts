import { QueryCommand } from '@aws-sdk/client-dynamodb'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { queryOnce } from '../look/query.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { type Attributes, n, s } from '../look/values.js'
import { invalid } from '../refused.js'

const NOTHING = { Items: [], Count: 0, ScannedCount: 0 }
const AWS = 'observed on AWS'
const LOCAL = 'observed on DynamoDB Local'

const conditions: readonly (readonly [
  title: string,
  condition: string,
  values: Attributes | undefined,
  clause: string,
  differs?: ContractCase['differs'],
])[] = [
  [
    'a condition without the partition key',
    'sk = :v',
    { ':v': s('x') },
    'Query condition missed key schema element: pk',
  ],
  [
    'a condition on another attribute',
    'pk = :v AND x = :v',
    { ':v': s('x') },
    'Query condition missed key schema element: sk',
  ],
  ['a partition key that is not equal to a value', 'pk > :v', { ':v': s('x') }, 'Query key condition not supported'],
  [
    'OR in its key condition',
    'pk = :v OR sk = :v',
    { ':v': s('x') },
    'Invalid operator used in KeyConditionExpression: OR',
  ],
  ['NOT in its key condition', 'NOT pk = :v', { ':v': s('x') }, 'Invalid operator used in KeyConditionExpression: NOT'],
  [
    '<> in its key condition',
    'pk = :v AND sk <> :v',
    { ':v': s('x') },
    'Invalid operator used in KeyConditionExpression: <>',
  ],
  [
    'contains in its key condition',
    'pk = :v AND contains(sk, :v)',
    { ':v': s('x') },
    'Invalid operator used in KeyConditionExpression: contains',
  ],
  [
    'two conditions on one key',
    'pk = :v AND sk > :v AND sk < :w',
    { ':v': s('x'), ':w': s('y') },
    'KeyConditionExpressions must only contain one condition per key',
  ],
  [
    'three conditions',
    'pk = :v AND sk = :v AND x = :v',
    { ':v': s('x') },
    'The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)',
  ],
  [
    'a key of another type',
    'pk = :v',
    { ':v': n(1) },
    'One or more parameter values were invalid: Condition parameter type does not match schema type',
  ],
  [
    'begins_with of a number',
    'pk = :v AND begins_with(sk, :n)',
    { ':v': s('x'), ':n': n(1) },
    'Incorrect operand type for operator or function; operator or function: begins_with, operand type: N',
  ],
  [
    'an empty partition key',
    'pk = :v',
    { ':v': s('') },
    'The AttributeValue for a key attribute cannot contain an empty string value. Key: pk',
    onDynalite('finds nothing', NOTHING),
  ],
  ['an empty key condition', '', undefined, 'Invalid KeyConditionExpression: The expression can not be empty;'],
  [
    'a value of its key condition that is not given',
    'pk = :v',
    undefined,
    'An expression attribute value used in expression is not defined; attribute value: :v',
  ],
]

export const keyConditionRefusalCases: readonly ContractCase[] = [
  ...conditions.map(
    ([title, KeyConditionExpression, values, clause, differs]): ContractCase => ({
      title: `Query refuses ${title}`,
      source: AWS,
      look: async (client) => {
        await ready(client)
        return await seen(
          queryOnce(client, { KeyConditionExpression, ...(values && { ExpressionAttributeValues: values }) }),
        )
      },
      expect: invalid(clause),
      ...(differs && { differs }),
    }),
  ),
  {
    title: 'Query refuses to go without a key condition',
    source: LOCAL,
    look: async (client) => {
      await ready(client)
      return await seen(client.send(new QueryCommand({ TableName: 'Music' })))
    },
    expect: invalid('Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.'),
  },
  {
    title: 'Query refuses two conditions for a table without sort key',
    source: AWS,
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'S' }))
      return await seen(
        queryOnce(client, {
          KeyConditionExpression: 'pk = :v AND sk = :v',
          ExpressionAttributeValues: { ':v': s('x') },
        }),
      )
    },
    expect: invalid(
      'The number of query conditions (2) exceeds the number of key attributes defined in the schema (1)',
    ),
  },
]
