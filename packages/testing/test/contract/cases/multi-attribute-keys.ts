import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  type KeySchemaElement,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb'
import { multiAttributeInput, record } from '../../support/multi-attribute-music.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite, onDynamoDBLocal } from '../differs.js'
import { put } from '../look/items.js'
import { queryPages } from '../look/query.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { type Attributes, s } from '../look/values.js'
import { invalid, Refused } from '../refused.js'

const TABLES = 'CreateTable; seen on AWS in 2026: ack-api-quirks, DDB-TABLE-123 and 124; alchemy, pull request 1216'
const QUERIES =
  'Query; seen on AWS in October 2026: dynamodb-conformance, tests/tier1/query/multiAttributeGsiKey.test.ts'
const ALTERNATOR = 'tests that ScyllaDB runs on AWS too: test/alternator/test_gsi_composite_keys.py'
const MOTO = 'tests that Moto runs on AWS too: tests/test_dynamodb/test_dynamodb_multi_attribute_gsi.py'
const WHY = 'has no keys of several attributes'

const hash = (AttributeName: string): KeySchemaElement => ({ AttributeName, KeyType: 'HASH' })
const range = (AttributeName: string): KeySchemaElement => ({ AttributeName, KeyType: 'RANGE' })

function create(client: DynamoDBClient, KeySchema: readonly KeySchemaElement[]): Promise<unknown> {
  const names = new Set(['pk', ...KeySchema.map(({ AttributeName = '' }) => AttributeName)])
  const input: CreateTableCommandInput = {
    ...tableInput('Music', Object.fromEntries([...names].map((name) => [name, 'S']))),
    KeySchema: [hash('pk')],
    GlobalSecondaryIndexes: [{ IndexName: 'gsi', KeySchema: [...KeySchema], Projection: { ProjectionType: 'ALL' } }],
  }
  const keysOf = async () => {
    const { TableDescription } = await client.send(new CreateTableCommand(input))
    return { keys: TableDescription?.GlobalSecondaryIndexes?.[0]?.KeySchema }
  }
  return seen(keysOf())
}

const items: readonly Attributes[] = [
  record('a', 'jazz', '10'),
  record('b', 'jazz', '9'),
  record('c', 'blues', '99'),
  { ...record('d'), year: { N: '1960' } },
]

const VALUES: Attributes = {
  ':l': s('Blue'),
  ':y': { N: '1959' },
  ':g': s('jazz'),
  ':p': { N: '9' },
  ':d': record('a').disc,
}
const BOTH = 'label = :l AND #y = :y'

/** The members of a query of the index by a key condition. */
function asks(KeyConditionExpression: string): Partial<QueryCommandInput> {
  const used = Object.entries(VALUES).filter(([alias]) => KeyConditionExpression.includes(alias))
  return {
    KeyConditionExpression,
    ...(KeyConditionExpression.includes('#y') && { ExpressionAttributeNames: { '#y': 'year' } }),
    ExpressionAttributeValues: Object.fromEntries(used),
  }
}

/** What is seen of the table with the index, or of the refusal to make it. */
async function withIndex(client: DynamoDBClient, look: () => Promise<unknown>): Promise<unknown> {
  const made = await seen(ready(client, multiAttributeInput()).then(() => ({})))
  return made instanceof Refused ? made : await look()
}

/** What is seen of a query of the index that holds these items. */
function found(client: DynamoDBClient, more: Partial<QueryCommandInput>, held = items): Promise<unknown> {
  const query = async () => {
    const input = { TableName: 'Music', IndexName: 'gsi', ...more }
    const { Items, LastEvaluatedKey } = await client.send(new QueryCommand(input))
    return { keys: keysOf(Items), LastEvaluatedKey }
  }
  return withIndex(client, async () => {
    for (const item of held) await put(client, item)
    return await seen(query())
  })
}

const keysOf = (found: readonly Attributes[] = []): string => found.map(({ pk }) => pk?.S).join('')

const NO_SUCH_KEYS = {
  ...onDynalite(WHY, invalid('Member must have length less than or equal to 2')),
  ...onDynamoDBLocal(WHY, invalid('Key Schema too big')),
}
const NO_TWO_HASHES = {
  ...onDynalite(WHY, invalid('The second KeySchemaElement is not a RANGE key type')),
  ...onDynamoDBLocal(WHY, invalid('Too many hash keys specified')),
}

export const multiAttributeKeyCases: readonly ContractCase[] = [
  ...(
    [
      ['two partition key attributes', [hash('a'), hash('b')]],
      ['two sort key attributes', [hash('a'), range('b'), range('c')]],
      ['four attributes of each kind', [...['a', 'b', 'c', 'd'].map(hash), ...['e', 'f', 'g', 'h'].map(range)]],
    ] as const
  ).map(
    ([title, schema]): ContractCase => ({
      title: `a global index may have ${title}, told in their order`,
      source: TABLES,
      look: (client) => create(client, schema),
      expect: { keys: [...schema] },
      differs: schema.length === 2 ? NO_TWO_HASHES : NO_SUCH_KEYS,
    }),
  ),
  ...(
    [
      [
        'five partition key attributes',
        ['a', 'b', 'c', 'd', 'e'].map(hash),
        'The KeySchema exceeds the maximum allowed number of HASH key attributes',
      ],
      [
        'five sort key attributes',
        [hash('a'), ...['b', 'c', 'd', 'e', 'f'].map(range)],
        'The KeySchema exceeds the maximum allowed number of RANGE key attributes',
      ],
      [
        'a partition key attribute behind one of the sort key',
        [hash('a'), range('b'), hash('c')],
        'All HASH key attributes must precede RANGE key attributes in the KeySchema',
      ],
      [
        'one attribute twice',
        [hash('a'), hash('b'), range('a')],
        'The KeySchema contains multiple key attributes with the same name',
      ],
    ] as const
  ).map(
    ([title, schema, clause]): ContractCase => ({
      title: `a global index with ${title} is refused`,
      source: TABLES,
      look: (client) => create(client, schema),
      expect: invalid(clause),
    }),
  ),
  ...(
    [
      ['the whole partition key', BOTH, 'cba'],
      ['the first sort key attribute', `${BOTH} AND genre = :g`, 'ba'],
      ['a range of the first sort key attribute', `${BOTH} AND genre < :g`, 'c'],
      ['a range of the second one', `${BOTH} AND genre = :g AND place > :p`, 'a'],
      ['all attributes, in any order', `disc = :d AND place = :p AND genre = :g AND ${BOTH}`, 'b'],
    ] as const
  ).map(
    ([title, condition, keys]): ContractCase => ({
      title: `a query by ${title} finds items in the order of all sort key attributes`,
      source: QUERIES,
      look: (client) => found(client, asks(condition)),
      expect: { keys },
      differs: NO_SUCH_KEYS,
    }),
  ),
  ...(
    [
      [
        'a gap',
        `${BOTH} AND genre = :g AND disc = :d`,
        'RANGE key attributes place must have equality conditions specified in the query because a condition is present on key attribute disc',
        QUERIES,
      ],
      [
        'a range that is not the last',
        `${BOTH} AND genre > :g AND place = :p`,
        'RANGE key attributes genre must have equality conditions specified in the query because a condition is present on key attribute place',
        QUERIES,
      ],
      ['a part of the partition key', 'label = :l', 'HASH key attributes', ALTERNATOR],
      ['a range of the partition key', 'label = :l AND #y > :y', 'HASH key attributes', ALTERNATOR],
    ] as const
  ).map(
    ([title, condition, clause, source]): ContractCase => ({
      title: `a query of several attributes by ${title} is refused`,
      source,
      look: (client) => found(client, asks(condition)),
      expect: invalid(clause),
      differs: NO_SUCH_KEYS,
    }),
  ),
  {
    title: 'a query of several attributes knows the older conditions',
    source: MOTO,
    look: (client) =>
      found(client, {
        KeyConditions: {
          label: { ComparisonOperator: 'EQ', AttributeValueList: [s('Blue')] },
          year: { ComparisonOperator: 'EQ', AttributeValueList: [{ N: '1959' }] },
          genre: { ComparisonOperator: 'EQ', AttributeValueList: [s('jazz')] },
          place: { ComparisonOperator: 'GT', AttributeValueList: [{ N: '9' }] },
        },
      }),
    expect: { keys: 'a' },
    differs: NO_SUCH_KEYS,
  },
  {
    title: 'the last key of an index of several attributes has all of them and the table’s',
    source: QUERIES,
    look: (client) => found(client, { ...asks(BOTH), Limit: 1 }),
    expect: { keys: 'c', LastEvaluatedKey: items[2] },
    differs: NO_SUCH_KEYS,
  },
  {
    title: 'pages of an index of several attributes have each item once',
    source: ALTERNATOR,
    look: (client) =>
      withIndex(client, async () => {
        for (const item of items) await put(client, item)
        return (await queryPages(client, { IndexName: 'gsi', ...asks(BOTH), Limit: 1 })).map(keysOf)
      }),
    expect: ['c', 'b', 'a', ''],
    differs: NO_SUCH_KEYS,
  },
  {
    title: 'an item without one of several key attributes is not in the index',
    source: QUERIES,
    look: (client) => {
      const { disc: _, ...sparse } = record('z')
      return found(client, asks(BOTH), [sparse, record('a')])
    },
    expect: { keys: 'a' },
    differs: NO_SUCH_KEYS,
  },
  {
    title: 'one of several key attributes of another type is refused',
    source: ALTERNATOR,
    look: (client) => withIndex(client, () => put(client, { ...record('a'), place: s('9') })),
    expect: invalid('Type mismatch for Index Key place Expected: N Actual: S IndexName: gsi'),
    differs: NO_SUCH_KEYS,
  },
  {
    title: 'a filter on one of several key attributes is refused',
    source: ALTERNATOR,
    look: (client) => found(client, { ...asks(`${BOTH} AND genre = :g`), FilterExpression: 'place = :g' }),
    expect: invalid('Filter Expression can only contain non-primary key attributes: Primary key attribute: place'),
    differs: NO_SUCH_KEYS,
  },
]
