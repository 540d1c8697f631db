import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite, onDynamoDBLocal } from '../differs.js'
import { put } from '../look/items.js'
import { indexedMusic } from '../look/query.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { type Attributes, list, map, n, s } from '../look/values.js'
import { invalid } from '../refused.js'

const NOTHING = { Items: [], Count: 0, ScannedCount: 0 }
const SOURCE = 'Projection expressions, DynamoDB Developer Guide'
const TableName = 'Music'
const stored: Attributes = {
  ...key('a'),
  x: n(1),
  name: s('reserved'),
  m: map({ i: n(1), j: map({ k: s('deep'), o: s('other') }), 'a.b': s('dotted') }),
  l: list(s('0'), map({ i: n(1), o: n(2) }), s('2')),
}

type Names = Record<string, string>

const projections: readonly (readonly [title: string, paths: string, got: Attributes, names?: Names])[] = [
  ['attributes in any order', 'x, pk', { pk: s('a'), x: n(1) }],
  ['a member inside its map', 'm.i', { m: map({ i: n(1) }) }],
  ['several members of one map', 'm.i, m.j.k', { m: map({ i: n(1), j: map({ k: s('deep') }) }) }],
  ['an element inside its list', 'l[2]', { l: list(s('2')) }],
  ['elements in the order of the list', 'l[2], l[0]', { l: list(s('0'), s('2')) }],
  ['a member of a list element', 'l[1].i', { l: list(map({ i: n(1) })) }],
  ['no member that is not there', 'x, m.nope, l[9], nope', { x: n(1) }],
  ['nothing of what leads through other values', 'x.i, m[0], l.i, pk', { pk: s('a') }],
  ['an empty item where nothing is there', 'nope', {}],
  ['aliases of reserved words', '#n', { name: s('reserved') }, { '#n': 'name' }],
  ['an alias with a dot', 'm.#d', { m: map({ 'a.b': s('dotted') }) }, { '#d': 'a.b' }],
]

async function getProjected(client: DynamoDBClient, paths: string, names?: Names): Promise<unknown> {
  const command = new GetItemCommand({
    TableName,
    Key: key('a'),
    ProjectionExpression: paths,
    ...(names && { ExpressionAttributeNames: names }),
  })
  return await seen(client.send(command))
}

const refusals: readonly (readonly [title: string, paths: string, clause: string, names?: Names])[] = [
  ['an empty projection', '', 'Invalid ProjectionExpression: The expression can not be empty;'],
  ['a reserved word in its projection', 'name', 'Attribute name is a reserved keyword; reserved keyword: name'],
  ['a projection that ends with a comma', 'x,', 'Syntax error; token: "<EOF>", near: ","'],
  [
    'paths of which one begins with another',
    'm.j, m.j.k',
    'Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [m, j], path two: [m, j, k]',
  ],
  [
    'a path into the key',
    'x, sk[0]',
    "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: sk",
  ],
  [
    'an alias that is not given',
    '#zz',
    'An expression attribute name used in the document path is not defined; attribute name: #zz',
  ],
  [
    'an alias that is not used',
    'x',
    'Value provided in ExpressionAttributeNames unused in expressions: keys: {#u}',
    { '#u': 'x' },
  ],
]

/** Items and counts of a scan of three items with 1 to 3 as `x`, in the order of `x`. */
async function scanThree(client: DynamoDBClient, more: Partial<ScanCommandInput>): Promise<unknown> {
  await ready(client, indexedMusic)
  for (const x of [1, 2, 3]) {
    await put(client, { ...key(`pk-${x}`), x: n(x), ...(x < 3 && { g: s('g'), h: n(x), n: n(x) }), o: s('other') })
  }
  const { Items, Count, ScannedCount } = await client.send(new ScanCommand({ TableName, ...more }))
  return [Items?.sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)), Count, ScannedCount]
}

export const projectionCases: readonly ContractCase[] = [
  ...projections.map(
    ([title, paths, got, names]): ContractCase => ({
      title: `a projection of GetItem has ${title}`,
      source: SOURCE,
      look: async (client) => {
        await ready(client)
        await put(client, stored)
        return await getProjected(client, paths, names)
      },
      expect: { Item: got },
    }),
  ),
  {
    title: 'a projection of an item that is not there has no Item',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await getProjected(client, 'x')
    },
    expect: {},
  },
  ...refusals.map(
    ([title, paths, clause, names]): ContractCase => ({
      title: `GetItem refuses ${title}`,
      source: 'observed on AWS',
      look: async (client) => {
        await ready(client)
        return await getProjected(client, paths, names)
      },
      expect: invalid(clause),
    }),
  ),
  {
    title: 'BatchGetItem has a projection of its own for each table',
    source: 'API reference of BatchGetItem',
    look: async (client) => {
      await ready(client)
      await ready(client, { ...indexedMusic, TableName: 'Films' })
      await put(client, stored)
      const Music = {
        Keys: [key('a')],
        ProjectionExpression: 'm.i, #n',
        ExpressionAttributeNames: { '#n': 'name' },
      }
      const Films = { Keys: [key('a')], ProjectionExpression: '#n', ExpressionAttributeNames: { '#n': 'other' } }
      return await seen(client.send(new BatchGetItemCommand({ RequestItems: { Music, Films } })))
    },
    expect: { Responses: { Music: [{ m: map({ i: n(1) }), name: s('reserved') }], Films: [] }, UnprocessedKeys: {} },
  },
  {
    title: 'BatchGetItem has an empty item where its projection finds nothing',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      await put(client, stored)
      const Music = { Keys: [key('a')], ProjectionExpression: 'nope' }
      return await seen(client.send(new BatchGetItemCommand({ RequestItems: { Music } })))
    },
    expect: { Responses: { Music: [{}] }, UnprocessedKeys: {} },
  },
  {
    title: 'BatchGetItem refuses a projection that is none',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      const Music = { Keys: [key('a')], ProjectionExpression: 'name' }
      return await seen(client.send(new BatchGetItemCommand({ RequestItems: { Music } })))
    },
    expect: invalid('Attribute name is a reserved keyword; reserved keyword: name'),
  },
  {
    title: 'a filter of Scan leaves items out, and what it left out was scanned',
    source: 'API reference of Scan',
    look: (client) =>
      scanThree(client, {
        FilterExpression: 'x >= :v',
        ExpressionAttributeValues: { ':v': n(2) },
        ProjectionExpression: 'x',
      }),
    expect: [[{ x: n(2) }, { x: n(3) }], 2, 3],
  },
  {
    title: 'a filter of Scan may be on the key',
    source: 'API reference of Scan',
    look: (client) =>
      scanThree(client, {
        FilterExpression: 'pk > :v AND sk = :x',
        ExpressionAttributeValues: { ':v': s('pk-2'), ':x': s('x') },
        ProjectionExpression: 'pk',
      }),
    expect: [[{ pk: s('pk-3') }], 1, 3],
  },
  {
    title: 'a scan that counts counts what its filter leaves',
    source: 'API reference of Scan',
    look: (client) =>
      scanThree(client, { FilterExpression: 'x < :v', ExpressionAttributeValues: { ':v': n(2) }, Select: 'COUNT' }),
    expect: [undefined, 1, 3],
  },
  {
    title: 'a scan of an index has what is in it, with what it has of it',
    source: 'API reference of Scan',
    look: (client) => scanThree(client, { IndexName: 'gsi' }),
    expect: [[1, 2].map((x) => ({ ...key(`pk-${x}`), g: s('g'), h: n(x), n: n(x) })), 2, 2],
  },
  {
    title: 'a scan of an index has its filter on what the index has',
    source: 'API reference of Scan',
    look: (client) =>
      scanThree(client, { IndexName: 'gsi', FilterExpression: 'attribute_not_exists(o)', ProjectionExpression: 'h' }),
    expect: [[{ h: n(1) }, { h: n(2) }], 2, 2],
    differs: onDynamoDBLocal('filters whole items of the table', [[], 0, 2]),
  },
  ...(
    [
      [
        'a projection of what is only counted',
        { Select: 'COUNT', ProjectionExpression: 'x' },
        'Cannot specify the ProjectionExpression when choosing to get only the Count',
        onDynalite('does not look at it', { Count: 0, ScannedCount: 0 }),
      ],
      [
        'SPECIFIC_ATTRIBUTES that are none',
        { Select: 'SPECIFIC_ATTRIBUTES' },
        'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
        onDynalite('does not look at it', NOTHING),
      ],
      ['an index that is not there', { IndexName: 'nope' }, 'The table does not have the specified index: nope'],
      [
        'a consistent read of a global index',
        { IndexName: 'gsi', ConsistentRead: true },
        'Consistent reads are not supported on global secondary indexes',
        onDynalite('scans it', NOTHING),
      ],
      [
        'an attribute that a global index does not have',
        { IndexName: 'gsi', ProjectionExpression: 'o' },
        'Global secondary index gsi does not project [o]',
        onDynalite('answers without it', NOTHING),
      ],
      [
        'a filter on a path into an index key',
        { FilterExpression: 'attribute_exists(g.x)' },
        "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: IndexKey: g",
      ],
      ['an empty filter', { FilterExpression: '' }, 'Invalid FilterExpression: The expression can not be empty;'],
      [
        'a filter with a reserved word',
        { FilterExpression: 'attribute_exists(name)' },
        'Attribute name is a reserved keyword; reserved keyword: name',
      ],
    ] as const
  ).map(
    ([title, more, clause, differs]): ContractCase => ({
      title: `Scan refuses ${title}`,
      source: 'observed on AWS',
      look: async (client) => {
        await ready(client, indexedMusic)
        return await seen(client.send(new ScanCommand({ TableName, ...more })))
      },
      expect: invalid(clause),
      ...(differs && { differs }),
    }),
  ),
]
