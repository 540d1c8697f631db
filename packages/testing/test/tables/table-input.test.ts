import { defineEntity } from '@sluice/core'
import test from 'ava'
import { tableInput } from '#src/tables/table-input.js'

class Reading {
  sensor!: Uint8Array
  at!: Date
  note?: string
}
const { schema } = defineEntity(Reading, {
  table: 'Readings',
  partitionKey: 'sensor',
  sortKey: 'at',
  attributes: { sensor: 'binary', at: 'epoch-ms', note: 'string' },
})
class Note {
  id!: string
}
const notes = defineEntity(Note, { table: 'Notes', partitionKey: 'id', attributes: { id: 'string' } })

test('only key attributes are defined, with their scalar types', (t) => {
  t.deepEqual(tableInput(schema, [], 'Other'), {
    TableName: 'Other',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'sensor', AttributeType: 'B' },
      { AttributeName: 'at', AttributeType: 'N' },
    ],
    KeySchema: [
      { AttributeName: 'sensor', KeyType: 'HASH' },
      { AttributeName: 'at', KeyType: 'RANGE' },
    ],
  })
})

test('a class without sort key has one key attribute', (t) => {
  const input = tableInput(notes.schema, [], 'Notes')
  t.deepEqual(input.KeySchema, [{ AttributeName: 'id', KeyType: 'HASH' }])
})
