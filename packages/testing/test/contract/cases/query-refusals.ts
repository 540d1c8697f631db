import { type QueryCommandInput } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { indexedMusic, queryOnce } from '../look/query.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { n, s } from '../look/values.js'
import { invalid, refused } from '../refused.js'

const NOTHING = { Items: [], Count: 0, ScannedCount: 0 }
const AWS = 'observed on AWS'
const _LOCAL = 'observed on DynamoDB Local'

const requests: readonly (readonly [
  title: string,
  source: string,
  more: Partial<QueryCommandInput>,
  clause: string,
  differs?: ContractCase['differs'],
])[] = [
  [
    'a limit of 0',
    AWS,
    { Limit: 0 },
    'failed to satisfy constraint: Member must have value greater than or equal to 1',
  ],
  [
    'a filter on the sort key',
    AWS,
    { FilterExpression: 'sk > :pk' },
    'Filter Expression can only contain non-primary key attributes: Primary key attribute: sk',
  ],
  [
    'a filter on the partition key',
    AWS,
    { FilterExpression: 'attribute_exists(pk)' },
    'Filter Expression can only contain non-primary key attributes: Primary key attribute: pk',
  ],
  [
    'a filter on the sort key of an index',
    AWS,
    {
      IndexName: 'gsi',
      KeyConditionExpression: 'g = :g',
      FilterExpression: 'h > :h',
      ExpressionAttributeValues: { ':g': s('g'), ':h': n(1) },
    },
    'Filter Expression can only contain non-primary key attributes: Primary key attribute: h',
  ],
  ['an index that is not there', AWS, { IndexName: 'nope' }, 'The table does not have the specified index: nope'],
  [
    'a consistent read of a global index',
    AWS,
    {
      IndexName: 'gsi',
      KeyConditionExpression: 'g = :g',
      ExpressionAttributeValues: { ':g': s('g') },
      ConsistentRead: true,
    },
    'Consistent reads are not supported on global secondary indexes',
  ],
  [
    'ALL_ATTRIBUTES of a global index that does not have them',
    AWS,
    {
      IndexName: 'gsi',
      KeyConditionExpression: 'g = :g',
      ExpressionAttributeValues: { ':g': s('g') },
      Select: 'ALL_ATTRIBUTES',
    },
    'Select type ALL_ATTRIBUTES is not supported for global secondary index gsi because its projection type is not ALL',
  ],
  [
    'an attribute that a global index does not have',
    AWS,
    {
      IndexName: 'gsi',
      KeyConditionExpression: 'g = :g',
      ExpressionAttributeValues: { ':g': s('g') },
      ProjectionExpression: 'n, o',
    },
    'One or more parameter values were invalid: Global secondary index gsi does not project [o]',
    onDynalite('answers without it', NOTHING),
  ],
  [
    'a filter on what a global index does not have',
    AWS,
    {
      IndexName: 'gsi',
      KeyConditionExpression: 'g = :g',
      FilterExpression: 'o = :g AND n = :g',
      ExpressionAttributeValues: { ':g': s('g') },
    },
    'One or more parameter values were invalid: Secondary index gsi does not project one or more filter attributes: [o]',
    onDynalite('filters without it', NOTHING),
  ],
  [
    'a filter on what a local index does not have',
    AWS,
    { IndexName: 'lsi', FilterExpression: 'attribute_exists(x.i)' },
    'One or more parameter values were invalid: Secondary index lsi does not project one or more filter attributes: [x]',
    onDynalite('filters without it', NOTHING),
  ],
  [
    'an empty key of an index',
    AWS,
    { IndexName: 'gsi', KeyConditionExpression: 'g = :g', ExpressionAttributeValues: { ':g': s('') } },
    'A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: gsi, IndexKey: g',
    onDynalite('finds nothing', NOTHING),
  ],
  [
    'a projection of what is only counted',
    AWS,
    { Select: 'COUNT', ProjectionExpression: 'x' },
    'Cannot specify the ProjectionExpression when choosing to get only the Count',
    onDynalite('does not look at it', { Count: 0, ScannedCount: 0 }),
  ],
  [
    'SPECIFIC_ATTRIBUTES that are none',
    AWS,
    { Select: 'SPECIFIC_ATTRIBUTES' },
    'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
    onDynalite('does not look at it', NOTHING),
  ],
  [
    'ALL_PROJECTED_ATTRIBUTES of a table',
    AWS,
    { Select: 'ALL_PROJECTED_ATTRIBUTES' },
    'ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName',
    onDynalite('does not look at it', NOTHING),
  ],
  [
    'a start key without its sort key',
    'written against AWS',
    { ExclusiveStartKey: { pk: s('a') } },
    'The provided starting key is invalid',
  ],
  [
    'a start key of another type',
    'written against AWS',
    { ExclusiveStartKey: { pk: s('a'), sk: n(1) } },
    'starting key is invalid',
  ],
  [
    'a start key of the table for an index',
    'written against AWS',
    { IndexName: 'lsi', ExclusiveStartKey: key('a') },
    'The provided starting key is invalid',
  ],
  [
    'a start key of another partition',
    'written against AWS',
    { ExclusiveStartKey: key('b') },
    'The provided starting key is outside query boundaries based on provided conditions',
  ],
  [
    'two paths of a projection that overlap',
    AWS,
    { ProjectionExpression: 'm, m.i' },
    'Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [m], path two: [m, i]',
  ],
  [
    'a path into the key',
    'written against AWS',
    { ProjectionExpression: 'pk.x' },
    "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk",
  ],
  [
    'a value that no expression uses',
    AWS,
    { ExpressionAttributeValues: { ':unused': n(1) } },
    'Value provided in ExpressionAttributeValues unused in expressions: keys: {:unused}',
  ],
]

export const queryRefusalCases: readonly ContractCase[] = [
  ...requests.map(
    ([title, source, more, clause, differs]): ContractCase => ({
      title: `Query refuses ${title}`,
      source,
      look: async (client) => {
        await ready(client, indexedMusic)
        return await seen(queryOnce(client, more))
      },
      expect: invalid(clause),
      ...(differs && { differs }),
    }),
  ),
  {
    title: 'Query refuses a table that is not there',
    source: AWS,
    look: (client) => seen(queryOnce(client)),
    expect: refused('ResourceNotFoundException', 'Requested resource not found'),
  },
]
