import test from 'ava'
import { touchedTables } from '#src/wire/touched-tables.js'

const arn = (name: string) => `arn:aws:dynamodb:eu-west-1:123456789012:table/${name}`

for (const [what, input, tables] of [
  ['a name', { TableName: 'A' }, ['A']],
  ['an ARN', { TableName: arn('A') }, ['A']],
  ['the ARN of tags', { ResourceArn: arn('A') }, ['A']],
  ['a batch, each table once', { RequestItems: { B: [], A: [], [arn('B')]: [] } }, ['B', 'A']],
  [
    'a transaction, each table once',
    { TransactItems: [{ Put: { TableName: 'B' } }, { Get: { TableName: arn('A') } }, { Update: { TableName: 'B' } }] },
    ['B', 'A'],
  ],
  ['no table', {}, []],
  [
    'names that every object inherits',
    JSON.parse('{"RequestItems":{"__proto__":[],"constructor":[]}}'),
    ['__proto__', 'constructor'],
  ],
] as const) {
  test(`${what}: ${JSON.stringify(tables)}`, (t) => t.deepEqual(touchedTables(input), tables))
}

test('a body that is no request touches nothing', (t) => {
  for (const input of [
    undefined,
    null,
    5,
    'A',
    [{ TableName: 'A' }],
    { TableName: 5 },
    { RequestItems: 'AB' },
    { TransactItems: { Put: { TableName: 'A' } } },
    { TransactItems: [null, 5, { Put: null }, { Put: { TableName: {} } }] },
  ]) {
    t.deepEqual(touchedTables(input), [])
  }
})
