import test from 'ava'
import { musicWith, stored, updating } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'
import { refusals } from '../support/refusals.js'
import { wireItem } from '../support/wire.js'

const PATH = 'The document path provided in the update expression is invalid for update'
const MISSING = 'The provided expression refers to an attribute that does not exist in the item'
const STORED_TYPE = 'An operand in the update expression has an incorrect data type'
// the envelope is UpdateItem's
const INVALID = '1 validation error detected: Invalid UpdateExpression: '
const TYPE = `${INVALID}Incorrect operand type for operator or function; `
const ITEM = { txt: 'hello', n: 1, lst: ['a'], doc: { x: 1 } }
const one = { ':v': { N: '1' } }
const text = { ':v': { S: 'x' } }

// the texts of 30g to 30j were seen on DynamoDB Local only; it has those of 30e and 30f too, which are also among the
// messages in the API reference of TransactWriteItems
refusals(
  test,
  [
    ['fact 30a: SET within a missing map', updating('SET a.b = :v', one), PATH],
    ['fact 30a: SET within a missing list', updating('SET a[0] = :v', one), PATH],
    ['fact 30a: SET within text', updating('SET txt.b = :v', one), PATH],
    ['fact 30b: REMOVE within a missing map of an item that is there', updating('REMOVE x.y'), PATH],
    ['fact 30e: a sum with a missing attribute', updating('SET a = absent + :v', one), MISSING],
    ['fact 30e: a difference with a missing attribute', updating('SET a = :v - doc.absent', one), MISSING],
    ['fact 30f: a sum with a stored map', updating('SET a = doc + :v', one), STORED_TYPE],
    ['fact 30f: ADD to a stored map', updating('ADD doc :v', one), STORED_TYPE],
    [
      'fact 30g: a sum with text in the request (seen on DynamoDB Local)',
      updating('SET a = n + :v', text),
      `${TYPE}operator or function: +, operand type: S`,
    ],
    [
      'fact 30h: ADD of text (seen on DynamoDB Local)',
      updating('ADD a :v', text),
      `${TYPE}operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND`,
    ],
    [
      'fact 30i: DELETE of a number (seen on DynamoDB Local)',
      updating('DELETE a :v', one),
      `${TYPE}operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND`,
    ],
    [
      'fact 30j: if_not_exists of a value (seen on DynamoDB Local)',
      updating('SET a = if_not_exists(:v, n)', one),
      `${INVALID}Operator or function requires a document path; operator or function: if_not_exists`,
    ],
  ],
  () => musicWith(ITEM),
)

test('fact 30a: SET within a missing map of a missing item', async (t) => {
  const client = await musicWith()
  t.is(await refusalOf(client, ...updating('SET a.b = :v', one)), PATH)
  t.is(await stored(client), undefined)
})

test('fact 30c: REMOVE within a missing item is fine', async (t) => {
  const client = await musicWith()
  t.deepEqual(await operate(client, ...updating('REMOVE x.y, z[0]')), {})
  t.is(await stored(client), undefined)
})

test('fact 30d: a missing leaf is ignored', async (t) => {
  const client = await musicWith(ITEM)
  await operate(client, ...updating('REMOVE absent, doc.absent, lst[7]'))
  t.deepEqual(await stored(client), wireItem(ITEM))
})
