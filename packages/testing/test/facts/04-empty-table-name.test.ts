import test from 'ava'
import { refusals } from '../support/refusals.js'

const Key = { pk: { S: 'a' }, sk: { S: 'x' } }
const TableName = ''
// of 31 regions; two still have the older `Value '' at 'tableName'`
const EMPTY =
  "1 validation error detected: Value at 'TableName' failed to satisfy constraint: " +
  'Member must have length greater than or equal to 1'
const THREE = 'failed to satisfy constraint: Member must have length greater than or equal to 3'

refusals(test, [
  ['fact 4a: PutItem with an empty table name', ['PutItem', { TableName, Item: Key }], EMPTY],
  ['fact 4a: GetItem with an empty table name', ['GetItem', { TableName, Key }], EMPTY],
  ['fact 4a: UpdateItem with an empty table name', ['UpdateItem', { TableName, Key }], EMPTY],
  [
    'fact 4b: only the table name is reported, even if ReturnValues is bad too',
    ['PutItem', { TableName, Item: Key, ReturnValues: 'INVALID' }],
    EMPTY,
  ],
  [
    'fact 4c: CreateTable wants three characters',
    ['CreateTable', { TableName: 'ab' }],
    `1 validation error detected: Value 'ab' at 'tableName' ${THREE}`,
  ],
])
