import test from 'ava'
import { key } from '../support/entries.js'
import { type Call, indexedClient, putting, querying, queryingA } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const INVALID = 'One or more parameter values were invalid: '
const REQUIRED = ' parameter is required but was not present in the request when '
const scanning = (more: object): Call => ['Scan', { TableName: 'Music', ...more }]
const byG = (more: object): Call => querying('g = :g', { ':g': { S: 'g' } }, { IndexName: 'gsi', ...more })
const CONSISTENT = 'Consistent reads are not supported on global secondary indexes'
const NO_INDEX = 'The table does not have the specified index: nope'
const NOT_ALL =
  `${INVALID}Select type ALL_ATTRIBUTES is not supported for global secondary index gsi because its projection type is ` +
  'not ALL'

refusals(
  test,
  [
    [
      'fact 38a: a Limit of 0, of Query',
      queryingA({ Limit: 0 }),
      "1 validation error detected: Value at 'Limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    // of Scan, four regions had newer texts in September 2026: here as for Query, in 38h without what follows the colon
    [
      'fact 38b: a Limit of 0, of Scan, in the older layer (text of 29 regions)',
      scanning({ Limit: 0 }),
      "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    ['fact 38c: a consistent query of a global index', byG({ ConsistentRead: true }), CONSISTENT],
    ['fact 38c: a consistent scan of a global index', scanning({ IndexName: 'gsi', ConsistentRead: true }), CONSISTENT],
    ['fact 38d: a query of an index that isn’t there', queryingA({ IndexName: 'nope' }), NO_INDEX],
    ['fact 38d: a scan of an index that isn’t there', scanning({ IndexName: 'nope' }), NO_INDEX],
    ['fact 38e: all attributes of an index that doesn’t have them', byG({ Select: 'ALL_ATTRIBUTES' }), NOT_ALL],
    ['fact 38e: the same of a scan', scanning({ IndexName: 'gsi', Select: 'ALL_ATTRIBUTES' }), NOT_ALL],
    [
      'fact 38f: an attribute that a global index doesn’t have',
      byG({ ProjectionExpression: 'n, x' }),
      `${INVALID}Global secondary index gsi does not project [x]`,
    ],
    [
      'fact 38h: a segment beyond the last (text of 29 regions)',
      scanning({ Segment: 5, TotalSegments: 5 }),
      'The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not less than TotalSegments: 5',
    ],
    [
      'fact 38i: a segment without their number',
      scanning({ Segment: 0 }),
      `The TotalSegments${REQUIRED}Segment parameter is present`,
    ],
    [
      'fact 38j: their number without a segment',
      scanning({ TotalSegments: 2 }),
      `The Segment${REQUIRED}parameter TotalSegments is present`,
    ],
  ],
  indexedClient,
)

test('fact 38g: a local index fetches from the table what it doesn’t have', async (t) => {
  const client = await indexedClient()
  const whole = { ...key('a'), l: { S: 'l' }, n: { N: '1' } }
  await operate(client, ...putting({ l: whole.l, n: whole.n }))
  const items = async (more: object) => (await operate(client, ...queryingA({ IndexName: 'lsi', ...more }))).Items
  t.deepEqual(await items({}), [{ ...key('a'), l: whole.l }])
  t.deepEqual(await items({ Select: 'ALL_ATTRIBUTES' }), [whole])
  t.deepEqual(await items({ ProjectionExpression: 'n' }), [{ n: whole.n }])
})
