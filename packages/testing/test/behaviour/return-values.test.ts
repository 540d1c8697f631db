import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

test('ALL_OLD returns what was there, and nothing where nothing was', async (t) => {
  const client = await musicClient()
  const put = (N: string) =>
    client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), n: { N } }, ReturnValues: 'ALL_OLD' }))
  const del = () => client.send(new DeleteItemCommand({ TableName: 'Music', Key: key('a'), ReturnValues: 'ALL_OLD' }))
  t.is((await put('1')).Attributes, undefined)
  t.deepEqual((await put('2')).Attributes, { ...key('a'), n: { N: '1' } })
  t.deepEqual((await del()).Attributes, { ...key('a'), n: { N: '2' } })
  t.is((await del()).Attributes, undefined)
})

test('nothing is returned unless asked for', async (t) => {
  const client = await musicClient()
  const Item = key('a')
  await client.send(new PutItemCommand({ TableName: 'Music', Item }))
  const { $metadata: _, ...answer } = await client.send(new PutItemCommand({ TableName: 'Music', Item }))
  t.true(Object.values(answer).every((value) => value === undefined))
})

test('a put replaces the whole item', async (t) => {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), old: { S: 'x' } } }))
  await client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), new: { S: 'y' } } }))
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Music', Key: key('a') }))
  t.deepEqual(Item, { ...key('a'), new: { S: 'y' } })
})

test('fact 39: a missing item has no `Item`', async (t) => {
  const client = await musicClient()
  t.is((await client.send(new GetItemCommand({ TableName: 'Music', Key: key('a') }))).Item, undefined)
})
