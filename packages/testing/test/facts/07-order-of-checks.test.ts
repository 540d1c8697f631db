import test from 'ava'
import { key } from '../support/entries.js'
import { indexedClient, musicWith, updating } from '../support/music-calls.js'
import { errorOf, refusalOf } from '../support/operate.js'

// The order is that of sources older than 2023 and of one from May 2026; DynamoDB Local looks up the table earlier. Each
// request makes two mistakes that are neighbours in the order, and both orders of the two would be a refusal.

const TableName = 'Music'
const Item = key('a')
const put = async (input: object): Promise<string> => refusalOf(await musicWith(), 'PutItem', { Item, ...input })
const MIXED = /^Can not use both expression and non-expression parameters in the same request/
const mixture = { ConditionExpression: 'n =', Expected: { n: {} } }
const names = (more: Readonly<Record<string, string>>) => ({ ExpressionAttributeNames: more })
const large = { S: 'x'.repeat(500_000) }

test('fact 7a: constraints of the framework come before a mixture of expressions and older parameters (older source)', async (t) => {
  t.regex(await put({ TableName: 'a song', ...mixture }), /^1 validation error detected: Value 'a song' at 'tableName'/)
})

test('fact 7b: such a mixture comes before empty names (older source)', async (t) => {
  t.regex(await put({ TableName, ...mixture, ...names({}) }), MIXED)
})

test('fact 7c: empty names, or a name’s syntax, come before the syntax of an expression (older source)', async (t) => {
  const broken = { TableName, ConditionExpression: 'n =' }
  t.regex(await put({ ...broken, ...names({}) }), /ExpressionAttributeNames must not be empty$/)
  t.regex(await put({ ...broken, ...names({ o: 'n' }) }), /invalid key: Syntax error; key: "o"$/)
})

test('fact 7d: the syntax of an expression comes before unused names and values (older source)', async (t) => {
  const unused = { ...names({ '#unused': 'n' }), ExpressionAttributeValues: { ':unused': { N: '1' } } }
  t.regex(await put({ TableName, ConditionExpression: 'n =', ...unused }), /Syntax error; token: "<EOF>", near: "="$/)
})

test('fact 7e: unused names and values come before the table (older source)', async (t) => {
  const unused = { ConditionExpression: 'attribute_exists(n)', ...names({ '#unused': 'n' }) }
  t.regex(await put({ TableName: 'Nowhere', ...unused }), /unused in expressions: keys: \{#unused\}$/)
})

test('fact 7f: the table comes before the key (older source)', async (t) => {
  const error = await errorOf(await musicWith(), 'PutItem', { TableName: 'Nowhere', Item: { pk: { N: '1' } } })
  t.is(error.name, 'ResourceNotFoundException')
})

test('fact 7g: schema and types of keys come before the size (older source)', async (t) => {
  t.regex(await put({ TableName, Item: { pk: { S: 'a' }, large } }), /Missing the key sk in the item$/)
  const text = await refusalOf(await indexedClient(), 'PutItem', { TableName, Item: { ...Item, large, g: { N: '1' } } })
  t.regex(text, /Type mismatch for Index Key g/)
})

test('fact 7h: the size comes before the condition (older source)', async (t) => {
  const input = { TableName, Item: { ...Item, large }, ConditionExpression: 'attribute_exists(pk)' }
  t.is(await put(input), 'Item size has exceeded the maximum allowed size')
})

test('fact 7i: the condition comes before what the update does (older source)', async (t) => {
  const call = updating('SET n = absent', undefined, { ConditionExpression: 'attribute_exists(pk)' })
  const error = await errorOf(await musicWith(), ...call)
  t.is(error.name, 'ConditionalCheckFailedException')
})
