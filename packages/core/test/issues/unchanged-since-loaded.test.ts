import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { defineEntity, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'

// what is loaded would be stored in another form than it was: an entity that nobody touched was taken for a changed one

class Note {
  id!: string
  text?: string
  stars?: number
  on?: Date
}
const attributes = { id: 'string', text: 'string', stars: { type: 'number', default: 0 }, on: 'date' } as const
defineEntity(Note, { table: 'Notes', partitionKey: 'id', attributes })

class Bare {
  id!: string
  text?: string
}
defineEntity(Bare, {
  table: 'Notes',
  partitionKey: 'id',
  attributes: { id: 'string', text: 'string' },
  unknownAttributes: 'drop',
})

const forms: readonly (readonly [
  title: string,
  Class: typeof Note | typeof Bare,
  stored: Record<string, AttributeValue>,
])[] = [
  ['a default in place of what is not stored', Note, {}],
  ['a date in another form of ISO 8601', Note, { stars: { N: '1' }, on: { S: '2026-11-01' } }],
  ['an attribute that the class drops', Bare, { mood: { S: 'calm' } }],
]

async function start(stored: Record<string, AttributeValue>) {
  const client = new FakeDynamoDBClient()
  await client.createTables(Note)
  const put = (text: string) => putRaw(client, { id: { S: 'a' }, text: { S: text }, ...stored }, 'Notes')
  await put('first')
  return { client, put, session: new Session({ client, clock: client.clock }) }
}

for (const [title, Class, stored] of forms) {
  test(`a consistent read brings an instance that nobody touched up to date: ${title}`, async (t) => {
    const { put, session } = await start(stored)
    const note = await session.get(Class, { id: 'a' })
    await put('second')
    t.is(await session.get(Class, { id: 'a' }, { consistent: true }), note)
    t.is(note?.text, 'second')
  })

  test(`a consistent read leaves the changes of an instance alone: ${title}`, async (t) => {
    const { put, session } = await start(stored)
    const note = await session.get(Class, { id: 'a' })
    if (note !== undefined) note.text = 'mine'
    await put('second')
    await session.get(Class, { id: 'a' }, { consistent: true })
    t.is(note?.text, 'mine')
  })

  test(`a flush that detects changes, or an update, writes nothing for an instance that nobody touched: ${title}`, async (t) => {
    const { client, session } = await start(stored)
    const note = await session.get(Class, { id: 'a' })
    client.clearCalls()
    await session.flush({ detectChanges: true })
    if (note !== undefined) session.update(note)
    t.is((await session.flush()).counts.unchanged, 1)
    t.is(client.callCount, 0)
    if (note !== undefined) note.text = 'mine'
    const report = await session.flush({ detectChanges: true })
    t.like(report, { calls: 1, counts: { written: 1 } })
  })
}

class Loud {
  id!: string
  said: string | undefined
  get text(): string | undefined {
    return this.said
  }
  set text(text: string | undefined) {
    this.said = text?.toUpperCase()
  }
}
defineEntity(Loud, { table: 'Notes', partitionKey: 'id', attributes: { id: 'string', text: 'string' } })

test('what a setter makes of what is stored is no change, what somebody sets is', async (t) => {
  const { client, session } = await start({})
  const [note] = await session.query(Loud).where({ id: 'a' }).all({ max: 1 })
  t.is(note?.text, 'FIRST')
  client.clearCalls()
  await session.flush({ detectChanges: true })
  t.is(client.callCount, 0)
  if (note !== undefined) note.text = 'mine'
  t.is((await session.flush({ detectChanges: true })).counts.written, 1)
})

test('what a query found in another form is no change either', async (t) => {
  const { client, session } = await start({ on: { S: '2026-11-01' }, more: { S: 'kept' } })
  const [note] = await session.query(Note).where({ id: 'a' }).all({ max: 1 })
  client.clearCalls()
  await session.flush({ detectChanges: true })
  if (note !== undefined) session.update(note)
  t.is((await session.flush()).counts.unchanged, 1)
  t.is(client.callCount, 0)
  if (note !== undefined) note.stars = 1
  const report = await session.flush({ detectChanges: true })
  t.like(report, { calls: 1, counts: { written: 1 } })
})
