import test from 'ava'
import type { Call } from '../support/music-calls.js'
import { refusals } from '../support/refusals.js'

const Key = { pk: { S: 'a' }, sk: { S: 'x' } }
const LONG = 'x'.repeat(256)
const TOO_LONG =
  `1 validation error detected: Value '${LONG}' at 'tableName' failed to satisfy constraint: ` +
  'Member must have length less than or equal to 255'
const PATTERN =
  "1 validation error detected: Value 'a song' at 'tableName' failed to satisfy constraint: " +
  'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+'

const named = (TableName: string): readonly Call[] => [
  ['PutItem', { TableName, Item: Key }],
  ['GetItem', { TableName, Key }],
  ['DeleteItem', { TableName, Key }],
  ['UpdateItem', { TableName, Key }],
  ['DescribeTable', { TableName }],
  ['DeleteTable', { TableName }],
  ['CreateTable', { TableName, KeySchema: [], AttributeDefinitions: [] }],
]

refusals(test, [
  [
    'fact 3a: PutItem without a table name',
    ['PutItem', { Item: Key }],
    "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null",
  ],
  [
    'fact 3b: CreateTable without a table name',
    ['CreateTable', { KeySchema: [], AttributeDefinitions: [] }],
    "The parameter 'TableName' is required but was not present in the request",
  ],
  ...named(LONG).map((call) => [`fact 3c: ${call[0]} with a table name that is too long`, call, TOO_LONG] as const),
  ...named('a song').map(
    (call) => [`fact 3d: ${call[0]} with a table name of other characters`, call, PATTERN] as const,
  ),
])
