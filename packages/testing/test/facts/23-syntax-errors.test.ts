import test from 'ava'
import { type Call, filtering, puttingIf, updating } from '../support/music-calls.js'
import { refusals } from '../support/refusals.js'

// PutItem and UpdateItem answer in an envelope, reads don't
const ENVELOPE = '1 validation error detected: '
const UPDATE = `${ENVELOPE}Invalid UpdateExpression: `
const CONDITION = `${ENVELOPE}Invalid ConditionExpression: `
const one = { ':v': { N: '1' } }
const projecting = (ProjectionExpression: string): Call => ['Scan', { TableName: 'Music', ProjectionExpression }]

refusals(test, [
  [
    'fact 23a: an unknown word, with the word after it',
    updating('INVALID SYNTAX'),
    `${UPDATE}Syntax error; token: "INVALID", near: "INVALID SYNTAX"`,
  ],
  [
    'fact 23a: a token between its neighbours',
    updating('SET a == :v', one),
    `${UPDATE}Syntax error; token: "=", near: "== :v"`,
  ],
  ['fact 23a: so in a condition', puttingIf('a = = :v', one), `${CONDITION}Syntax error; token: "=", near: "= = :v"`],
  [
    'fact 23a: so in a filter, without an envelope',
    filtering('a = 4'),
    'Invalid FilterExpression: Syntax error; token: "4", near: "= 4"',
  ],
  [
    'fact 23a: so in a projection',
    projecting('a, b c'),
    'Invalid ProjectionExpression: Syntax error; token: "c", near: "b c"',
  ],
  ['fact 23b: the end of an update', updating('SET'), `${UPDATE}Syntax error; token: "<EOF>", near: "SET"`],
  ['fact 23b: the end of a condition', puttingIf('a ='), `${CONDITION}Syntax error; token: "<EOF>", near: "="`],
  ['fact 23c: an empty update', updating(''), `${UPDATE}The expression can not be empty;`],
  ['fact 23c: an empty condition', puttingIf(''), `${CONDITION}The expression can not be empty;`],
  ['fact 23c: an empty filter', filtering(''), 'Invalid FilterExpression: The expression can not be empty;'],
  ['fact 23c: an empty projection', projecting(''), 'Invalid ProjectionExpression: The expression can not be empty;'],
])
