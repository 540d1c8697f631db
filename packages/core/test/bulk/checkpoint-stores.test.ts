import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import {
  type Checkpoint,
  CheckpointError,
  type CheckpointStore,
  dynamoCheckpoint,
  fileCheckpoint,
} from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { caught } from '../fixtures/caught.js'

const first: Checkpoint = { version: 1, position: 100, hash: 'abc=', deadLetters: 0 }
const second: Checkpoint = { version: 1, position: 200, hash: 'def=', deadLetters: 3 }

async function openFile(): Promise<() => CheckpointStore> {
  const path = join(await mkdtemp(join(tmpdir(), 'sluice-')), 'load.checkpoint')
  return () => fileCheckpoint(path)
}

async function startTable(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.send(
    new CreateTableCommand({
      TableName: 'Checkpoints',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  )
  return client
}

async function openItem(): Promise<() => CheckpointStore> {
  const client = await startTable()
  return () => dynamoCheckpoint({ client, table: 'Checkpoints', key: { pk: 'import' } })
}

for (const [name, open] of [
  ['fileCheckpoint', openFile],
  ['dynamoCheckpoint', openItem],
] as const) {
  test(`${name}: a later store finds what was saved last, and nothing after clear`, async (t) => {
    const store = await open()
    const writer = store()
    t.is(await writer.load(), undefined)
    await writer.save(first)
    await writer.save(second)
    const reader = store()
    t.deepEqual(await reader.load(), second)
    await reader.clear()
    await reader.clear()
    t.is(await store().load(), undefined)
  })
}

test('fileCheckpoint leaves nothing beside its file, and removes what a crash left', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-'))
  const store = fileCheckpoint(join(folder, 'load'))
  await writeFile(join(folder, 'load.123.tmp'), '{"vers')
  await writeFile(join(folder, 'load.other'), 'mine')
  t.is(await store.load(), undefined)
  await store.save(first)
  t.deepEqual((await readdir(folder)).toSorted(), ['load', 'load.other'])
})

test('fileCheckpoint refuses a file that is no checkpoint', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-'))
  for (const content of [
    '',
    'text',
    '{}',
    '{"version":2,"position":1,"hash":"","deadLetters":0}',
    '{"version":1,"position":-1,"hash":"","deadLetters":0}',
  ]) {
    await writeFile(join(folder, 'load'), content)
    const error = await caught(t, CheckpointError, () => fileCheckpoint(join(folder, 'load')).load())
    t.is(error.code, 'CHECKPOINT_FAILED')
    t.regex(error.message, /remove it/)
  }
})

const onFullDisk = existsSync('/dev/full') ? test : test.skip // only Linux has a file that is always full

onFullDisk('fileCheckpoint on a full disk says so and keeps the checkpoint before', async (t) => {
  const path = join(await mkdtemp(join(tmpdir(), 'sluice-')), 'load')
  const store = fileCheckpoint(path)
  await store.save(first)
  await symlink('/dev/full', `${path}.${process.pid}.tmp`)
  const error = await caught(t, CheckpointError, () => store.save(second))
  t.is(error.code, 'CHECKPOINT_FAILED')
  t.regex(error.message, /disk is full/)
  t.like(error.cause, { code: 'ENOSPC' })
  t.deepEqual(JSON.parse(await readFile(path, 'utf8')), first)
})

test('fileCheckpoint in a folder that does not exist says so', async (t) => {
  const store = fileCheckpoint(join(tmpdir(), 'no such folder', 'load'))
  for (const action of [() => store.load(), () => store.save(first)]) {
    t.regex((await caught(t, CheckpointError, action)).message, /: there is no such file or folder \(ENOENT\)/)
  }
})

test('dynamoCheckpoint: the load that started last owns the item', async (t) => {
  const store = await openItem()
  const [older, newer] = [store(), store()]
  await older.load()
  await older.save(first)
  t.deepEqual(await newer.load(), first)
  for (const action of [() => older.save(second), () => older.clear()]) {
    const error = await caught(t, CheckpointError, action)
    t.is(error.code, 'CHECKPOINT_FAILED')
    t.regex(error.message, /another load has started/)
  }
  await newer.save(second)
  t.deepEqual(await store().load(), second)
})

test('dynamoCheckpoint works beside keys and indexes of any names', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(
    new CreateTableCommand({
      TableName: 'Shared',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'checkpoint', AttributeType: 'S' },
        { AttributeName: 'owner', AttributeType: 'N' },
      ],
      KeySchema: [{ AttributeName: 'checkpoint', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byOwner',
          KeySchema: [{ AttributeName: 'owner', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  )
  const store = () => dynamoCheckpoint({ client, table: 'Shared', key: { checkpoint: 'import' } })
  const writer = store()
  await writer.load()
  await writer.save(first)
  t.deepEqual(await store().load(), first)
})

test('dynamoCheckpoint says what the client failed with', async (t) => {
  const store = dynamoCheckpoint({ client: new FakeDynamoDBClient(), table: 'Nowhere', key: { pk: 'import' } })
  const error = await caught(t, CheckpointError, () => store.load())
  t.regex(error.message, /ResourceNotFoundException/)
  t.like(error.cause, { name: 'ResourceNotFoundException' })
})

test('what can be no store is refused', (t) => {
  const client = new FakeDynamoDBClient()
  const good = { client, table: 'Checkpoints', key: { pk: 'a', sk: 1 } }
  t.notThrows(() => dynamoCheckpoint(good))
  for (const bad of [{ client: {} }, { table: '' }, { key: {} }, { key: { pk: true } }, { key: 'a' }, { keys: {} }])
    t.throws(() => dynamoCheckpoint({ ...good, ...(bad as object) }), { instanceOf: OptionError })
  for (const bad of ['', undefined, 3]) t.throws(() => fileCheckpoint(bad as never), { instanceOf: OptionError })
})
