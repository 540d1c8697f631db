import { CreateTableCommand, type CreateTableCommandInput, DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid, refused } from '../refused.js'

const PK = { AttributeName: 'pk', KeyType: 'HASH' } as const
const SK = { AttributeName: 'sk', KeyType: 'RANGE' } as const
const N = { AttributeName: 'n', KeyType: 'RANGE' } as const
const ALL = { ProjectionType: 'ALL' } as const
const NO_DEFINITION = 'Invalid KeySchema: Some index key attribute have no definition'
const LOCAL_FIRST =
  "Value 'l1' at 'localSecondaryIndexes.1.member.indexName' failed to satisfy constraint: Member must have length greater " +
  "than or equal to 3; Value 'g1'"
const LOCAL = { IndexName: 'lsi', KeySchema: [PK, N], Projection: ALL }

/** What CreateTable refuses: a table of string keys `pk` and `sk` with a change. */
const refusals: readonly (readonly [
  title: string,
  change: Partial<CreateTableCommandInput>,
  clause: string,
  differs?: ContractCase['differs'],
])[] = [
  ['a name of two characters', { TableName: 'ab' }, '3'],
  ['a name of 256 characters', { TableName: 'x'.repeat(256) }, '255'],
  [
    'three keys',
    {
      KeySchema: [PK, SK, N],
      AttributeDefinitions: ['pk', 'sk', 'n'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    },
    'Member must have length less than or equal to 2',
  ],
  [
    'a billing mode that is none',
    { BillingMode: 'FREE' as 'PROVISIONED', ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } },
    "at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]",
    { 'dynamodb-local': { sees: refused('InternalFailure', ''), why: 'fails with a 500' } },
  ],
  [
    'a table class that is none',
    { TableClass: 'COLD' as 'STANDARD' },
    "at 'tableClass'",
    {
      dynalite: { sees: {}, why: 'does not look at it' },
      'dynamodb-local': { sees: {}, why: 'does not look at it' },
    },
  ],
  [
    'an index name of two characters',
    { GlobalSecondaryIndexes: [{ IndexName: 'g1', KeySchema: [PK], Projection: ALL }] },
    "Value 'g1' at 'globalSecondaryIndexes.1.member.indexName' failed to satisfy constraint: Member must have length greater than or equal to 3",
  ],
  [
    'index names of two characters, all of them in one answer, global indexes first',
    {
      LocalSecondaryIndexes: [{ ...LOCAL, IndexName: 'l1' }],
      GlobalSecondaryIndexes: [{ IndexName: 'g1', KeySchema: [PK], Projection: ALL }],
    },
    "Member must have length greater than or equal to 3; Value 'l1' at 'localSecondaryIndexes.1.member.indexName'",
    { dynalite: { sees: invalid(LOCAL_FIRST), why: 'lists local indexes first' } },
  ],
  ['a name with a space', { TableName: 'a song' }, '[a-zA-Z0-9_.-]+'],
  ['no definition of its keys', { AttributeDefinitions: [] }, NO_DEFINITION],
  [
    'a definition for one of two keys',
    { AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }] },
    NO_DEFINITION,
  ],
  [
    'a definition that misses its key',
    { KeySchema: [PK, N] },
    'Some index key attributes are not defined in AttributeDefinitions. Keys: [pk, n], AttributeDefinitions: [pk, sk]',
  ],
  [
    'a definition that no key uses',
    { KeySchema: [PK] },
    'Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions',
  ],
  ['a sort key as the first key', { KeySchema: [SK, PK] }, 'HASH key type'],
  ['a second partition key', { KeySchema: [PK, { ...SK, KeyType: 'HASH' }] }, 'RANGE key type'],
  [
    'one attribute as both keys',
    { KeySchema: [PK, { ...PK, KeyType: 'RANGE' }] },
    'Both the Hash Key and the Range Key element in the KeySchema have the same name',
  ],
  [
    'a key of type BOOL',
    { AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'BOOL' as 'S' }] },
    'Member must satisfy enum value set: [',
  ],
  [
    'capacity beside PAY_PER_REQUEST',
    { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } },
    'Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST',
    { 'dynamodb-local': { sees: {}, why: 'creates the table' } },
  ],
  [
    'PROVISIONED without capacity',
    { BillingMode: 'PROVISIONED' },
    'ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED',
  ],
  ['an empty list of indexes', { GlobalSecondaryIndexes: [] }, 'GlobalSecondaryIndexes'],
  [
    'two indexes of one name',
    { GlobalSecondaryIndexes: [1, 2].map(() => ({ IndexName: 'gsi', KeySchema: [PK], Projection: ALL })) },
    'Duplicate index name: gsi',
  ],
  [
    'a local index without a sort key',
    { LocalSecondaryIndexes: [{ ...LOCAL, KeySchema: [PK] }] },
    'Index KeySchema does not have a range key for index: lsi',
  ],
]

export const createTableCases: readonly ContractCase[] = [
  {
    title: 'CreateTable answers CREATING, with the table’s name, keys and no items',
    source: 'API reference of CreateTable',
    look: async (client) => {
      const command = new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'N' }))
      const { TableName, TableStatus, ItemCount, KeySchema } = (await client.send(command)).TableDescription ?? {}
      return { TableName, TableStatus, ItemCount, KeySchema }
    },
    expect: { TableName: 'Music', TableStatus: 'CREATING', ItemCount: 0, KeySchema: [PK, SK] },
    differs: {
      'dynamodb-local': {
        sees: { TableName: 'Music', TableStatus: 'ACTIVE', ItemCount: 0, KeySchema: [PK, SK] },
        why: 'has it ACTIVE at once',
      },
    },
  },
  {
    title: 'a created table becomes ACTIVE and describes its keys',
    source: 'API reference of DescribeTable',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'B', sk: 'N' }))
      const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
      const types = Table?.AttributeDefinitions?.map(({ AttributeName, AttributeType }) => [
        AttributeName,
        AttributeType,
      ])
      return { KeySchema: Table?.KeySchema, types: types?.sort() }
    },
    expect: {
      KeySchema: [PK, SK],
      types: [
        ['pk', 'B'],
        ['sk', 'N'],
      ],
    },
  },
  {
    title: 'a table without a sort key has one key',
    source: 'API reference of CreateTable',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'S' }))
      return (await client.send(new DescribeTableCommand({ TableName: 'Music' }))).Table?.KeySchema
    },
    expect: [PK],
  },
  {
    title: 'provisioned capacity is described as it was given',
    source: 'API reference of CreateTable',
    look: async (client) => {
      const ProvisionedThroughput = { ReadCapacityUnits: 3, WriteCapacityUnits: 4 }
      const more = { BillingMode: 'PROVISIONED', ProvisionedThroughput } as const
      await ready(client, tableInput('Music', { pk: 'S' }, more))
      const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
      return [Table?.ProvisionedThroughput?.ReadCapacityUnits, Table?.ProvisionedThroughput?.WriteCapacityUnits]
    },
    expect: [3, 4],
  },
  {
    title: 'indexes of both kinds are described',
    source: 'API reference of CreateTable',
    look: async (client) => {
      const global = { IndexName: 'gsi', KeySchema: [{ ...N, KeyType: 'HASH' as const }], Projection: ALL }
      const input = tableInput('Music', { pk: 'S', sk: 'S', n: 'N' }, { KeySchema: [PK, SK] })
      await ready(client, { ...input, LocalSecondaryIndexes: [LOCAL], GlobalSecondaryIndexes: [global] })
      const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
      const both = [...(Table?.LocalSecondaryIndexes ?? []), ...(Table?.GlobalSecondaryIndexes ?? [])]
      return both.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }))
    },
    expect: [LOCAL, { IndexName: 'gsi', KeySchema: [{ AttributeName: 'n', KeyType: 'HASH' }], Projection: ALL }],
  },
  {
    title: 'CreateTable refuses a name that is taken',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await seen(client.send(new CreateTableCommand(tableInput('Music', { other: 'S' }))))
    },
    expect: refused('ResourceInUseException', 'Table already exists: Music'),
  },
  {
    title: 'CreateTable refuses a missing name',
    source: 'observed on AWS',
    look: (client) => {
      const { TableName: _, ...rest } = tableInput('', { pk: 'S' })
      return seen(client.send(new CreateTableCommand(rest as CreateTableCommandInput)))
    },
    expect: invalid("The parameter 'TableName' is required but was not present in the request"),
  },
  ...refusals.map(
    ([title, change, clause, differs]): ContractCase => ({
      title: `CreateTable refuses ${title}`,
      source: 'API reference of CreateTable; text written against AWS',
      look: async (client) => {
        const command = new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'S' }, change))
        return await seen(client.send(command).then(() => ({})))
      },
      expect: invalid(clause),
      ...(differs && { differs }),
    }),
  ),
]
