import test from 'ava'
import { type Call, filtering, putting, puttingIf, queryingA, updating } from '../support/music-calls.js'
import { refusals } from '../support/refusals.js'

const ENVELOPE = '1 validation error detected: '
const CONDITION = `${ENVELOPE}Invalid ConditionExpression: `
const VALUE = 'An expression attribute value used in expression is not defined; attribute value: '
const NAME = 'An expression attribute name used in the document path is not defined; attribute name: '
const one = { N: '1' }
const naming = (names: object, ConditionExpression = 'attribute_not_exists(a)'): Call =>
  putting({}, { ConditionExpression, ExpressionAttributeNames: names })
const scanning = (more: object): Call => ['Scan', { TableName: 'Music', ...more }]

refusals(test, [
  ['fact 25a: a value that isn’t defined', puttingIf('a = :v'), `${CONDITION}${VALUE}:v`],
  ['fact 25a: so in a filter, without an envelope', filtering('a = :v'), `Invalid FilterExpression: ${VALUE}:v`],
  [
    'fact 25a: so in an update',
    updating('SET a = :v, b = :w', { ':w': one }),
    `${ENVELOPE}Invalid UpdateExpression: ${VALUE}:v`,
  ],
  ['fact 25b: a name that isn’t defined', puttingIf('attribute_not_exists(a.#zz)'), `${CONDITION}${NAME}#zz`],
  [
    'fact 25c: a name that isn’t used',
    naming({ '#unused': 'a' }),
    `${ENVELOPE}Value provided in ExpressionAttributeNames unused in expressions: keys: {#unused}`,
  ],
  [
    'fact 25c: so in a scan, without an envelope',
    scanning({ ProjectionExpression: 'a', ExpressionAttributeNames: { '#unused': 'a' } }),
    'Value provided in ExpressionAttributeNames unused in expressions: keys: {#unused}',
  ],
  [
    'fact 25d: a value that isn’t used',
    puttingIf('attribute_not_exists(a)', { ':unused': one }),
    `${ENVELOPE}Value provided in ExpressionAttributeValues unused in expressions: keys: {:unused}`,
  ],
  [
    'fact 25e: a bad key of values',
    puttingIf('a = :v', { o: one }),
    `${ENVELOPE}ExpressionAttributeValues contains invalid key: Syntax error; key: "o"`,
  ],
  [
    'fact 25e: a bad key of names',
    naming({ o: 'a' }),
    `${ENVELOPE}ExpressionAttributeNames contains invalid key: Syntax error; key: "o"`,
  ],
  ['fact 25f: no values', puttingIf('a = :v', {}), `${ENVELOPE}ExpressionAttributeValues must not be empty`],
  ['fact 25f: no names', naming({}), `${ENVELOPE}ExpressionAttributeNames must not be empty`],
  [
    'fact 25f: so in a query, without an envelope',
    queryingA({ ExpressionAttributeNames: {} }),
    'ExpressionAttributeNames must not be empty',
  ],
  [
    'fact 25g: values without an expression',
    putting({}, { ExpressionAttributeValues: { ':v': one } }),
    `${ENVELOPE}ExpressionAttributeValues can only be specified when using expressions`,
  ],
  [
    'fact 25g: names without an expression',
    putting({}, { ExpressionAttributeNames: { '#n': 'a' } }),
    `${ENVELOPE}ExpressionAttributeNames can only be specified when using expressions`,
  ],
  // PutItem no longer has the suffix; where AWS was last seen with it the fake still has it
  [
    'fact 25h: the older layer of Scan says which expression is missing (older text)',
    scanning({ ExpressionAttributeValues: { ':v': one } }),
    'ExpressionAttributeValues can only be specified when using expressions: FilterExpression is null',
  ],
])
