import test from 'ava'
import { batchPutting, putting, updating } from '../support/music-calls.js'
import { refusals } from '../support/refusals.js'

const ENVELOPE = '1 validation error detected: '
const INVALID = 'One or more parameter values were invalid: '
// two spaces, as AWS has them
const TEXT = `${INVALID}An string set  may not be empty`
const NUMBER = `${INVALID}An number set  may not be empty`
const BINARY = `${INVALID}Binary sets should not be empty`

refusals(test, [
  ['fact 11a: an empty set of strings', putting({ set: { SS: [] } }), ENVELOPE + TEXT],
  ['fact 11a: the same in a batch, without an envelope', batchPutting({ set: { SS: [] } }), TEXT],
  ['fact 11a: the same inside a map', putting({ map: { M: { set: { SS: [] } } } }), ENVELOPE + TEXT],
  [
    'fact 11a: the same as a value of an update, which is named',
    updating('SET a = :v', { ':v': { SS: [] } }),
    `${ENVELOPE}ExpressionAttributeValues contains invalid value: ${TEXT} for key :v`,
  ],
  ['fact 11b: an empty set of numbers', putting({ set: { NS: [] } }), ENVELOPE + NUMBER],
  ['fact 11b: the same in a batch, without an envelope', batchPutting({ set: { NS: [] } }), NUMBER],
  ['fact 11c: an empty set of binaries', putting({ set: { BS: [] } }), ENVELOPE + BINARY],
  ['fact 11c: the same in a batch, without an envelope', batchPutting({ set: { BS: [] } }), BINARY],
])
