import test from 'ava'
import { type Call, musicWith, puttingIf, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const SIZE = 'Expression size has exceeded the maximum allowed size; expression size: '
const OPERATORS = 'The expression contains too many operators; operator count: 301'
const one = { ':v': { N: '1' } }
const long = 'a'.repeat(4080)
const aliased = (bytes: number): Call =>
  puttingIf('attribute_not_exists(#n)'.padEnd(bytes), undefined, { ExpressionAttributeNames: { '#n': long } })
const joined = (count: number) => puttingIf(Array(count).fill('n<>:v').join(' OR '), one)
const sums = (count: number) =>
  updating(`SET ${Array.from({ length: count }, (_, index) => `a${index}=b+:v`).join(',')}`, one)
const inList = (count: number) => puttingIf(`NOT n IN (${Array(count).fill(':v').join(',')})`, one)

const ENVELOPE = '1 validation error detected: '

refusals(test, [
  [
    'fact 21a: an expression of 4,118 bytes',
    puttingIf('attribute_not_exists(n)'.padEnd(4118)),
    `${ENVELOPE}Invalid ConditionExpression: ${SIZE}4118`,
  ],
  [
    'fact 21a: bytes are counted, not characters',
    puttingIf('é'.repeat(2049)),
    `${ENVELOPE}Invalid ConditionExpression: ${SIZE}4098`,
  ],
  [
    'fact 21a: an update of 4,097 bytes',
    updating('REMOVE n'.padEnd(4097)),
    `${ENVELOPE}Invalid UpdateExpression: ${SIZE}4097`,
  ],
  ['fact 21b: aliases count as written', aliased(4097), `${ENVELOPE}Invalid ConditionExpression: ${SIZE}4097`],
  // the limit is documented; its text, and what counts as an operator, was seen on DynamoDB Local only
  [
    'fact 21c: 301 operators of a condition (text of DynamoDB Local)',
    joined(151),
    `${ENVELOPE}Invalid ConditionExpression: ${OPERATORS}`,
  ],
  [
    'fact 21c: 301 operators of an update (text of DynamoDB Local)',
    sums(301),
    `${ENVELOPE}Invalid UpdateExpression: ${OPERATORS}`,
  ],
  [
    'fact 21d: 101 operands of IN',
    inList(101),
    `${ENVELOPE}Invalid ConditionExpression: The IN operator is provided with too many operands; number of operands: 101`,
  ],
])

for (const [title, call] of [
  ['fact 21a: an expression of 4,096 bytes', puttingIf('attribute_not_exists(n)'.padEnd(4096))],
  ['fact 21b: an alias of a name that would make it longer', aliased(4096)],
  ['fact 21c: 299 operators', joined(150)],
  ['fact 21d: 100 operands of IN', inList(100)],
] as const) {
  test(`${title} is accepted`, async (t) => {
    t.deepEqual(await operate(await musicWith(), ...call), {})
  })
}
