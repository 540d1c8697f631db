import test from 'ava'
import { indexedClient, querying, queryingA } from '../support/music-calls.js'
import { refusals } from '../support/refusals.js'
import { usedValues } from '../support/used-values.js'

const VALUES = { ':a': { S: 'a' }, ':b': { S: 'b' }, ':n': { N: '1' } }
const TYPE = 'One or more parameter values were invalid: Condition parameter type does not match schema type'
const FILTER = 'Filter Expression can only contain non-primary key attributes: Primary key attribute: '

/** A query by this key condition, with those of the values that it names. */
const by = (condition: string, more: object = {}) => querying(condition, usedValues(condition, VALUES), more)
const ofIndex = (condition: string) => by(condition, { IndexName: 'gsi' })

refusals(
  test,
  [
    ['fact 36a: the sort key alone', by('sk = :a'), 'Query condition missed key schema element: pk'],
    ['fact 36a: another attribute', by('x = :a'), 'Query condition missed key schema element: pk'],
    [
      'fact 36a: another beside the partition key',
      by('pk = :a AND x = :b'),
      'Query condition missed key schema element: sk',
    ],
    ['fact 36a: of an index', ofIndex('h = :n'), 'Query condition missed key schema element: g'],
    ['fact 36b: a partition key that isn’t asked for by =', by('pk > :a'), 'Query key condition not supported'],
    ['fact 36b: a part of the partition key', by('begins_with(pk, :a)'), 'Query key condition not supported'],
    ['fact 36c: OR', by('pk = :a OR sk = :b'), 'Invalid operator used in KeyConditionExpression: OR'],
    ['fact 36c: <>', by('pk = :a AND sk <> :b'), 'Invalid operator used in KeyConditionExpression: <>'],
    // the prefix is that of October 2026: older sources have the sentence alone
    [
      'fact 36d: two conditions on one key',
      by('pk = :a AND sk > :a AND sk < :b'),
      'Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key',
    ],
    [
      'fact 36d: two conditions on the partition key',
      by('pk = :a AND pk = :b'),
      'Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key',
    ],
    [
      'fact 36e: three conditions on a key of two attributes',
      by('pk = :a AND sk = :b AND x = :n'),
      'The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)',
    ],
    ['fact 36f: a partition key of another type', by('pk = :n'), TYPE],
    ['fact 36f: a sort key of another type', by('pk = :a AND sk < :n'), TYPE],
    ['fact 36f: an index key of another type', ofIndex('g = :a AND h = :b'), TYPE],
    [
      'fact 36g: begins_with a number is an operand of the wrong type first',
      by('pk = :a AND begins_with(sk, :n)'),
      'Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: N',
    ],
    [
      'fact 36g: also where the key is a number',
      ofIndex('g = :a AND begins_with(h, :n)'),
      'Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: N',
    ],
    ['fact 36h: a filter on the sort key', queryingA({ FilterExpression: 'sk = :a' }), `${FILTER}sk`],
    ['fact 36h: a filter on the partition key', queryingA({ FilterExpression: 'pk <> :a' }), `${FILTER}pk`],
    [
      'fact 36h: a filter on an index key',
      by('g = :a', { IndexName: 'gsi', FilterExpression: 'attribute_exists(h)' }),
      `${FILTER}h`,
    ],
  ],
  indexedClient,
)
