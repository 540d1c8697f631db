import test from 'ava'
import { tableInput } from '../support/music.js'
import { type Call, musicWith, putting, stored } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const TableName = 'Keyed'
const ALL = { ProjectionType: 'ALL' }
const hash = (AttributeName: string) => [{ AttributeName, KeyType: 'HASH' }]
const [fits, long] = ['k'.repeat(255), 'k'.repeat(256)]

const tableOf = (name: string): Call => ['CreateTable', tableInput(TableName, { [name]: 'S' })]
const indexOf = (name: string): Call => [
  'CreateTable',
  {
    ...tableInput(TableName, { pk: 'S', [name]: 'S' }),
    KeySchema: hash('pk'),
    GlobalSecondaryIndexes: [{ IndexName: 'gsi', KeySchema: hash(name), Projection: ALL }],
  },
]
const projecting = (name: string): Call => [
  'CreateTable',
  {
    ...tableInput(TableName, { pk: 'S' }),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'gsi',
        KeySchema: hash('pk'),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [name] },
      },
    ],
  },
]

for (const [how, name] of [
  ['65,535 bytes', 'x'.repeat(65_535)],
  ['32,767 characters of two bytes', 'é'.repeat(32_767)],
] as const) {
  test(`fact 22a: an attribute's name of ${how} is stored`, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting({ [name]: { S: 'v' } }))
    t.deepEqual(await stored(client), { [name]: { S: 'v' } })
  })
}

// that it is refused, by a text with the limit in it, was observed; the whole text isn't known
test('fact 22a: an attribute’s name of 65,536 bytes is refused (text not known)', async (t) => {
  for (const name of ['x'.repeat(65_536), 'é'.repeat(32_768)]) {
    const error = await refusalOf(await musicWith(), ...putting({ [name]: { S: 'v' } }))
    t.regex(error, /6553[56]/)
  }
})

test('fact 22b: names of 255 characters can be keys of tables and indexes, and be projected', async (t) => {
  for (const call of [tableOf(fits), indexOf(fits), projecting(fits)]) {
    const { TableDescription } = await operate(await musicWith(), ...call)
    t.is(TableDescription.TableName, TableName)
  }
})

const TOO_LONG = 'failed to satisfy constraint: Member must have length less than or equal to 255'
const at = (member: string): string => `Value '${long}' at '${member}' ${TOO_LONG}`

// the words are the framework's, as it has them for other names that are too long
refusals(test, [
  [
    'fact 22b: a table’s key with a name of 256 characters (text not known)',
    tableOf(long),
    `2 validation errors detected: ${at('attributeDefinitions.1.member.attributeName')}; ${at('keySchema.1.member.attributeName')}`,
  ],
  [
    'fact 22b: an index key with a name of 256 characters (text not known)',
    indexOf(long),
    `2 validation errors detected: ${at('attributeDefinitions.2.member.attributeName')}; ` +
      at('globalSecondaryIndexes.1.member.keySchema.1.member.attributeName'),
  ],
  [
    'fact 22b: a projected name of 256 characters (text not known)',
    projecting(long),
    `1 validation error detected: Value '[${long}]' at 'globalSecondaryIndexes.1.member.projection.nonKeyAttributes' failed ` +
      'to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 255, Member ' +
      'must have length greater than or equal to 1]',
  ],
  [
    'fact 22b: an index key that UpdateTable adds, with a name of 256 characters (text not known)',
    [
      'UpdateTable',
      {
        TableName: 'Music',
        AttributeDefinitions: [{ AttributeName: long, AttributeType: 'S' }],
        GlobalSecondaryIndexUpdates: [{ Create: { IndexName: 'gsi', KeySchema: hash(long), Projection: ALL } }],
      },
    ],
    `2 validation errors detected: ${at('attributeDefinitions.1.member.attributeName')}; ` +
      at('globalSecondaryIndexUpdates.1.member.create.keySchema.1.member.attributeName'),
  ],
])
