import {
  CreateTableCommand,
  DescribeTableCommand,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import {
  keysOf,
  multiAttributeIndex,
  multiAttributeInput,
  multiAttributeMusic,
  putAll,
  queryRecords,
  record,
} from '../support/multi-attribute-music.js'
import { musicClient, tableInput } from '../support/music.js'

// observed on AWS in 2026: ack-api-quirks, DDB-TABLE-123 and 124; alchemy-run/alchemy, pull request 1216
const INVALID = 'One or more parameter values were invalid: '
const SAME_NAME = 'The KeySchema contains multiple key attributes with the same name'
const FIRST = 'Invalid KeySchema: The first KeySchemaElement is not a HASH key type'
const hash = (AttributeName: string): KeySchemaElement => ({ AttributeName, KeyType: 'HASH' })
const range = (AttributeName: string): KeySchemaElement => ({ AttributeName, KeyType: 'RANGE' })

function createWith(KeySchema: readonly KeySchemaElement[], more: Partial<GlobalSecondaryIndex> = {}) {
  const names = [...new Set(['pk', ...KeySchema.map(({ AttributeName = '' }) => AttributeName)])]
  const index = { ...multiAttributeIndex('gsi', [], []), KeySchema: [...KeySchema], ...more }
  return new FakeDynamoDBClient().send(
    new CreateTableCommand({
      ...tableInput('Music', Object.fromEntries(names.map((name) => [name, 'S']))),
      KeySchema: [hash('pk')],
      GlobalSecondaryIndexes: [index],
    }),
  )
}

for (const [title, schema] of [
  ['two partition key attributes', [hash('a'), hash('b')]],
  ['one partition key attribute and two sort key attributes', [hash('a'), range('b'), range('c')]],
  ['four of each', [...['a', 'b', 'c', 'd'].map(hash), ...['e', 'f', 'g', 'h'].map(range)]],
  ['the table’s own key among them', [hash('a'), hash('b'), range('c'), range('pk')]],
] as const) {
  test(`an index can have ${title}, told in their order`, async (t) => {
    const { TableDescription: table } = await createWith(schema)
    t.deepEqual(table?.GlobalSecondaryIndexes?.[0]?.KeySchema, [...schema])
  })
}

for (const [title, schema, message] of [
  [
    'five partition key attributes',
    ['a', 'b', 'c', 'd', 'e'].map(hash),
    `${INVALID}The KeySchema exceeds the maximum allowed number of HASH key attributes`,
  ],
  [
    'five sort key attributes',
    [hash('a'), ...['b', 'c', 'd', 'e', 'f'].map(range)],
    `${INVALID}The KeySchema exceeds the maximum allowed number of RANGE key attributes`,
  ],
  [
    'a partition key attribute after one of the sort key',
    [hash('a'), range('b'), hash('c')],
    `${INVALID}All HASH key attributes must precede RANGE key attributes in the KeySchema`,
  ],
  ['a sort key attribute first', [range('a'), hash('b'), range('c')], FIRST],
  ['a sort key attribute first of two', [range('a'), hash('b')], FIRST],
  ['sort key attributes alone', [range('a'), range('b'), range('c')], FIRST],
  ['the same partition key attribute twice', [hash('a'), hash('a')], SAME_NAME],
  ['the same attribute as both', [hash('a'), hash('b'), range('a')], SAME_NAME],
] as const) {
  test(`an index can’t have ${title}`, async (t) => {
    await t.throwsAsync(createWith(schema), { name: 'ValidationException', message })
  })
}

test('each key attribute needs a definition, and each definition a key', async (t) => {
  const client = new FakeDynamoDBClient()
  const input = multiAttributeInput()
  const AttributeDefinitions = input.AttributeDefinitions?.slice(0, -1)
  await t.throwsAsync(client.send(new CreateTableCommand({ ...input, AttributeDefinitions })), {
    message:
      `${INVALID}Some index key attributes are not defined in AttributeDefinitions. Keys: [label, year, genre, place, disc], ` +
      'AttributeDefinitions: [pk, label, year, genre, place]',
  })
  const unused = multiAttributeInput(multiAttributeIndex('gsi', ['label', 'year'], ['genre', 'place']))
  await t.throwsAsync(client.send(new CreateTableCommand(unused)), {
    message:
      `${INVALID}Some AttributeDefinitions are not used. AttributeDefinitions: [pk, label, year, genre, place, disc], ` +
      'keys used: [pk, label, year, genre, place]',
  })
})

test('a table and a local index have one attribute of each', async (t) => {
  const client = new FakeDynamoDBClient()
  const three = [hash('pk'), range('a'), range('b')]
  const input = tableInput('Music', { pk: 'S', a: 'S', b: 'S' })
  await t.throwsAsync(client.send(new CreateTableCommand({ ...input, KeySchema: three })), {
    message: /at 'keySchema' failed to satisfy constraint: Member must have length less than or equal to 2$/,
  })
  const LocalSecondaryIndexes = [{ ...multiAttributeIndex('lsi', [], []), KeySchema: three }]
  await t.throwsAsync(
    client.send(new CreateTableCommand({ ...input, KeySchema: three.slice(0, 2), LocalSecondaryIndexes })),
    {
      message:
        /at 'localSecondaryIndexes.1.member.keySchema' failed to satisfy constraint: Member must have length less than or equal to 2$/,
    },
  )
})

for (const [title, KeyType, problem] of [
  [
    'of neither kind',
    'SORT',
    "Value 'SORT' at 'PATH' failed to satisfy constraint: Member must satisfy enum value set: [HASH, RANGE]",
  ],
  ['of no kind', undefined, "Value null at 'PATH' failed to satisfy constraint: Member must not be null"],
] as const) {
  test(`a key attribute ${title} is refused`, async (t) => {
    const path = 'globalSecondaryIndexes.1.member.keySchema.3.member.keyType'
    await t.throwsAsync(createWith([hash('a'), range('b'), { AttributeName: 'c', KeyType: KeyType as 'RANGE' }]), {
      message: `1 validation error detected: ${problem.replace('PATH', path)}`,
    })
  })
}

test('UpdateTable makes such an index, fills it, and deletes it', async (t) => {
  const client = await musicClient()
  const item = { ...record('a'), sk: { S: 'x' } }
  const { disc: _, ...withoutDisc } = record('b')
  await putAll(client, [item, { ...withoutDisc, sk: { S: 'x' } }])
  const { GlobalSecondaryIndexes: [Create] = [], AttributeDefinitions } = multiAttributeInput()
  const change = (update: object) =>
    client.send(
      new UpdateTableCommand({ TableName: 'Music', AttributeDefinitions, GlobalSecondaryIndexUpdates: [update] }),
    )
  await change({ Create })
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
  t.deepEqual(Table?.GlobalSecondaryIndexes?.[0]?.KeySchema, Create?.KeySchema)
  t.is(Table?.GlobalSecondaryIndexes?.[0]?.ItemCount, 1)
  t.deepEqual(
    Table?.AttributeDefinitions?.map(({ AttributeName }) => AttributeName),
    ['disc', 'genre', 'label', 'pk', 'place', 'sk', 'year'],
  )
  t.deepEqual((await queryRecords(client, 'label = :label AND year = :year')).Items, [item])
  await change({ Delete: { IndexName: 'gsi' } })
  await t.throwsAsync(queryRecords(client, 'label = :label AND year = :year'), {
    message: 'The table does not have the specified index: gsi',
  })
  await putAll(client, [{ ...item, label: { N: '1' }, genre: { S: '' } }])
})

test('UpdateTable holds such an index to the same rules', async (t) => {
  const client = await musicClient()
  const change = (KeySchema: readonly KeySchemaElement[]) =>
    client.send(
      new UpdateTableCommand({
        TableName: 'Music',
        AttributeDefinitions: KeySchema.map(({ AttributeName }) => ({ AttributeName, AttributeType: 'S' })),
        GlobalSecondaryIndexUpdates: [{ Create: { ...multiAttributeIndex('gsi', [], []), KeySchema: [...KeySchema] } }],
      }),
    )
  await t.throwsAsync(change(['a', 'b', 'c', 'd', 'e'].map(hash)), {
    message: `${INVALID}The KeySchema exceeds the maximum allowed number of HASH key attributes`,
  })
  await t.throwsAsync(change([hash('a'), range('b'), hash('c')]), {
    message: `${INVALID}All HASH key attributes must precede RANGE key attributes in the KeySchema`,
  })
})

test('an attribute that is a key already keeps its type', async (t) => {
  const client = await multiAttributeMusic()
  const definition = (AttributeName: string, AttributeType: 'S' | 'N') => ({ AttributeName, AttributeType })
  const input = {
    TableName: 'Music',
    AttributeDefinitions: [definition('x', 'S'), definition('y', 'S'), definition('place', 'S')],
    GlobalSecondaryIndexUpdates: [{ Create: multiAttributeIndex('new', ['x', 'y'], ['place']) }],
  }
  await t.throwsAsync(client.send(new UpdateTableCommand(input)), {
    message:
      `${INVALID}Attributes cannot be redefined. Please check that your attribute has the same type as previously defined. ` +
      'Existing schema: Schema:[SchemaElement: key{place:N:RANGE}] New schema: Schema:[SchemaElement: key{place:S:RANGE}]',
  })
})

test('such an index comes back from a dump, a snapshot and a fork of its table', async (t) => {
  const client = await multiAttributeMusic()
  const items = [record('a', 'jazz', '2'), record('b', 'jazz', '10'), record('c', 'blues', '1')]
  await putAll(client, items)
  const other = new FakeDynamoDBClient()
  other.load(client.dump())
  const snapshot = client.snapshot()
  await putAll(client, [record('d')])
  client.restore(snapshot)
  for (const one of [client, other, client.fork()]) {
    t.deepEqual(keysOf(await queryRecords(one, 'label = :label AND year = :year')), ['c', 'a', 'b'])
    const { Table } = await one.send(new DescribeTableCommand({ TableName: 'Music' }))
    t.deepEqual(
      Table?.GlobalSecondaryIndexes?.[0]?.KeySchema,
      multiAttributeInput().GlobalSecondaryIndexes?.[0]?.KeySchema,
    )
  }
})
