import test from 'ava'
import { tableInput } from '../support/music.js'
import { putting, updating } from '../support/music-calls.js'
import { refusals } from '../support/refusals.js'

const ENUM = 'failed to satisfy constraint: Member must satisfy enum value set: '
const RETURN_VALUES = `at 'returnValues' ${ENUM}[ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]`
const CAPACITY = `at 'returnConsumedCapacity' ${ENUM}[INDEXES, TOTAL, NONE]`
const METRICS = `at 'returnItemCollectionMetrics' ${ENUM}[SIZE, NONE]`
const SIC =
  '1 validation error detected: Failed to satisfy constraint: Member must satisfy enum value set: ' +
  '[ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]'

const sound = tableInput('Films', { pk: 'S' })

// the older wording, which AWS still had for PutItem and CreateTable in May 2026
refusals(test, [
  [
    'fact 5a: a value that the enum of PutItem doesn’t have (older wording)',
    putting({}, { ReturnValues: 'INVALID' }),
    `1 validation error detected: Value 'INVALID' ${RETURN_VALUES}`,
  ],
  [
    'fact 5a: the type of a key of CreateTable (older wording)',
    ['CreateTable', { ...sound, KeySchema: [{ AttributeName: 'pk', KeyType: 'INVALID' }] }],
    `1 validation error detected: Value 'INVALID' at 'keySchema.1.member.keyType' ${ENUM}[HASH, RANGE]`,
  ],
  [
    'fact 5a: the type of an attribute of CreateTable (older wording)',
    ['CreateTable', { ...sound, AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'INVALID' }] }],
    `1 validation error detected: Value 'INVALID' at 'attributeDefinitions.1.member.attributeType' ${ENUM}[B, N, S]`,
  ],
  [
    'fact 5b: two bad enums are aggregated (older wording)',
    putting({}, { ReturnValues: 'INVALID', ReturnConsumedCapacity: 'INVALID' }),
    `2 validation errors detected: Value 'INVALID' ${CAPACITY}; Value 'INVALID' ${RETURN_VALUES}`,
  ],
  [
    'fact 5c: PutItem aggregates returnConsumedCapacity, returnItemCollectionMetrics, returnValues (older wording)',
    putting({}, { ReturnValues: 'C', ReturnItemCollectionMetrics: 'B', ReturnConsumedCapacity: 'A' }),
    `3 validation errors detected: Value 'A' ${CAPACITY}; Value 'B' ${METRICS}; Value 'C' ${RETURN_VALUES}`,
  ],
  // UPDATE_NEW is no slip of ours
  ['fact 5d: UpdateItem has the newer wording', updating('REMOVE a', undefined, { ReturnValues: 'INVALID' }), SIC],
  [
    'fact 5d: UpdateItem reports the first bad enum only, and that is ReturnValues',
    updating('REMOVE a', undefined, {
      ReturnConsumedCapacity: 'INVALID',
      ReturnItemCollectionMetrics: 'INVALID',
      ReturnValues: 'INVALID',
    }),
    SIC,
  ],
])
