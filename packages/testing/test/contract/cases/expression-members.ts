import type { PutItemCommandInput } from '@aws-sdk/client-dynamodb'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { ready } from '../look/tables.js'
import { n, s } from '../look/values.js'
import { putWith } from '../look/write-with.js'
import { invalid } from '../refused.js'

const AWS = 'observed on AWS'

const requests: readonly (readonly [
  title: string,
  more: Partial<PutItemCommandInput>,
  clause: string,
  differs?: ContractCase['differs'],
])[] = [
  [
    'values without an expression',
    { ExpressionAttributeValues: { ':v': n(1) } },
    'ExpressionAttributeValues can only be specified when using expressions',
  ],
  [
    'aliases without an expression',
    { ExpressionAttributeNames: { '#a': 's' } },
    'ExpressionAttributeNames can only be specified when using expressions',
  ],
  [
    'an alias that is not used',
    { ConditionExpression: 's = q', ExpressionAttributeNames: { '#unused': 's' } },
    'Value provided in ExpressionAttributeNames unused in expressions: keys: {#unused}',
  ],
  [
    'no aliases in their map',
    { ConditionExpression: 's = q', ExpressionAttributeNames: {} },
    'ExpressionAttributeNames must not be empty',
  ],
  [
    'an alias without a hash',
    { ConditionExpression: 's = q', ExpressionAttributeNames: { o: 's' } },
    'ExpressionAttributeNames contains invalid key: Syntax error; key: "o"',
  ],
  [
    'an item without its key, before the condition',
    { Item: { pk: s('a') }, ConditionExpression: 'attribute_exists(pk)' },
    'Missing the key sk in the item',
  ],
  [
    'a way to return items on failure that is none',
    { ConditionExpression: 's = q', ReturnValuesOnConditionCheckFailure: 'ALL' as 'ALL_OLD' },
    "at 'returnValuesOnConditionCheckFailure' failed to satisfy constraint: Member must satisfy enum value set: [",
    onDynalite('does not look at it', {}),
  ],
]

export const expressionMemberCases: readonly ContractCase[] = [
  ...requests.map(
    ([title, more, clause, differs]): ContractCase => ({
      title: `PutItem refuses ${title}`,
      source: AWS,
      look: async (client) => {
        await ready(client)
        return await putWith(client, more)
      },
      expect: invalid(clause),
      ...(differs && { differs }),
    }),
  ),
]
