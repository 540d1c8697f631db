import { createHash } from 'node:crypto'
import test from 'ava'
import { RESERVED_WORDS } from '#src/expressions/words/reserved-words.js'
import { type Call, filtering, musicWith, puttingIf, updating } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const ENVELOPE = '1 validation error detected: '
const RESERVED = 'Attribute name is a reserved keyword; reserved keyword: '
const projecting = (ProjectionExpression: string): Call => ['Scan', { TableName: 'Music', ProjectionExpression }]
// DynamoDB's grammar has these as keywords: it doesn't get so far as to see that they are reserved
const KEYWORDS = ['ADD', 'AND', 'BETWEEN', 'DELETE', 'IN', 'NOT', 'OR', 'SET']

refusals(test, [
  [
    'fact 24a: a condition',
    puttingIf('attribute_exists(name)'),
    `${ENVELOPE}Invalid ConditionExpression: ${RESERVED}name`,
  ],
  [
    'fact 24a: an update, deep in a path',
    updating('REMOVE a.Status'),
    `${ENVELOPE}Invalid UpdateExpression: ${RESERVED}Status`,
  ],
  ['fact 24a: a filter', filtering('attribute_exists(abOrt)'), `Invalid FilterExpression: ${RESERVED}abOrt`],
  ['fact 24a: a projection', projecting('a, NAME'), `Invalid ProjectionExpression: ${RESERVED}NAME`],
])

// of the list of the Developer Guide as it is published, one word a line
const GUIDE = '2269c45be257f14faa7d264a5cad5641164bd21173cfecd0e4f670a599d06347'

test('fact 24b: the Developer Guide lists 573 words, and each is refused', async (t) => {
  t.is(RESERVED_WORDS.size, 573)
  t.is(
    createHash('sha256')
      .update([...RESERVED_WORDS].join('\n'))
      .digest('hex'),
    GUIDE,
  )
  const client = await musicWith()
  for (const word of RESERVED_WORDS) {
    if (KEYWORDS.includes(word)) continue
    t.is(await refusalOf(client, ...projecting(word)), `Invalid ProjectionExpression: ${RESERVED}${word}`)
  }
})

test('fact 24b: of these, the keywords of the grammar are errors of syntax', async (t) => {
  const client = await musicWith()
  for (const word of KEYWORDS) {
    t.true(RESERVED_WORDS.has(word))
    t.regex(await refusalOf(client, ...projecting(word)), /^Invalid ProjectionExpression: Syntax error; token: /)
  }
})

test('fact 24c: in any case', async (t) => {
  const client = await musicWith()
  for (const word of ['NAME', 'name', 'Name', 'nAmE', 'timestamp', 'Year', 'ttl']) {
    t.is(await refusalOf(client, ...projecting(word)), `Invalid ProjectionExpression: ${RESERVED}${word}`)
  }
})

test('fact 24c: by an alias they are attributes like any other', async (t) => {
  const client = await musicWith()
  await operate(
    client,
    ...updating('SET #n = :v', { ':v': { S: 'x' } }, { ExpressionAttributeNames: { '#n': 'name' } }),
  )
  const { Items } = await operate(client, 'Scan', {
    TableName: 'Music',
    ProjectionExpression: '#n',
    ExpressionAttributeNames: { '#n': 'name' },
  })
  t.deepEqual(Items, [{ name: { S: 'x' } }])
})
