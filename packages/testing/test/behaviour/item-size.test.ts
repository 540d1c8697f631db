import test from 'ava'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const MAX = 409_600
// names `pk`, `sk`, `text` and the values of the two keys
const REST = 2 + 1 + 2 + 1 + 4

const item = (textBytes: number): object => ({ pk: { S: 'a' }, sk: { S: 'b' }, text: { S: 'x'.repeat(textBytes) } })

for (const [operation, input] of [
  ['PutItem', (Item: object) => ({ TableName: 'Music', Item })],
  ['BatchWriteItem', (Item: object) => ({ RequestItems: { Music: [{ PutRequest: { Item } }] } })],
] as const) {
  test(`fact 18: ${operation} stores an item of exactly 400 KB`, async (t) => {
    const client = await musicClient()
    t.is((await rawCall(client, operation, input(item(MAX - REST)))).status, 200)
    const { body } = await rawCall(client, 'DescribeTable', { TableName: 'Music' })
    t.is(body.Table.TableSizeBytes, MAX)
  })

  test(`fact 18: ${operation} refuses one byte more`, async (t) => {
    const { body } = await rawCall(await musicClient(), operation, input(item(MAX - REST + 1)))
    t.is(body.message, 'Item size has exceeded the maximum allowed size')
  })
}

for (const [title, value, bytes] of [
  ['a string takes its UTF-8 bytes', { S: 'é😀' }, 6],
  ['a binary takes its bytes', { B: Buffer.alloc(10).toString('base64') }, 10],
  ['a boolean takes one', { BOOL: true }, 1],
  ['NULL takes one', { NULL: true }, 1],
  ['a number takes 1 and half its digits', { N: '123456' }, 4],
  ['a string set takes its members', { SS: ['ab', 'c'] }, 3],
  ['a number set takes its members', { NS: ['1', '-1'] }, 5],
  ['a binary set takes its members', { BS: ['AQ==', 'AQI='] }, 3],
  ['an empty list takes three', { L: [] }, 3],
  ['a list takes 3, and 1 for each element beside it', { L: [{ S: 'ab' }, { N: '1' }] }, 3 + 1 + 2 + 1 + 2],
  ['a map takes 3, and 1 for each entry beside name and value', { M: { ab: { S: 'c' } } }, 3 + 1 + 2 + 1],
] as const) {
  test(`fact 19: ${title}`, async (t) => {
    const client = await musicClient()
    await rawCall(client, 'PutItem', { TableName: 'Music', Item: { pk: { S: 'a' }, sk: { S: 'b' }, v: value } })
    const { body } = await rawCall(client, 'DescribeTable', { TableName: 'Music' })
    t.is(body.Table.TableSizeBytes, 2 + 1 + 2 + 1 + 1 + bytes)
  })
}

test('the size and number of a table’s items follow puts, overwrites and deletes', async (t) => {
  const client = await musicClient()
  const table = async (): Promise<[number, number]> => {
    const { body } = await rawCall(client, 'DescribeTable', { TableName: 'Music' })
    return [body.Table.ItemCount, body.Table.TableSizeBytes]
  }
  await rawCall(client, 'PutItem', { TableName: 'Music', Item: item(100) })
  t.deepEqual(await table(), [1, REST + 100])
  await rawCall(client, 'PutItem', { TableName: 'Music', Item: item(40) })
  t.deepEqual(await table(), [1, REST + 40])
  await rawCall(client, 'DeleteItem', { TableName: 'Music', Key: { pk: { S: 'a' }, sk: { S: 'b' } } })
  t.deepEqual(await table(), [0, 0])
})
