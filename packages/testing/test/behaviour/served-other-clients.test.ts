import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import test, { type Implementation } from 'ava'
import { servedMusic } from '../support/served-music.js'

const run = promisify(execFile)
const scriptOf = (name: string): string => join(import.meta.dirname, '../../test/support', name)
const env = {
  ...process.env,
  AWS_ACCESS_KEY_ID: 'any',
  AWS_SECRET_ACCESS_KEY: 'any',
  AWS_DEFAULT_REGION: 'eu-central-1',
  AWS_PAGER: '',
}

/** A test where a command can be run; elsewhere one that is skipped, and loudly says that it proves nothing. */
function testWith(command: string, args: readonly string[], title: string, body: Implementation<[]>): void {
  const isHere = spawnSync(command, args, { stdio: 'ignore' }).status === 0
  if (isHere) {
    test(title, body)
    return
  }
  const reason = `'${[command, ...args].join(' ')}' can't be run`
  console.warn(`\n!!! This client was NOT tested on the served fake: ${reason}\n`)
  test.skip(`${title} (not tested: ${reason})`, () => {})
}

const boto3 = ['-c', 'import boto3']

testWith(
  'python3',
  boto3,
  'boto3 works on it: resources, batch writer, conditions, paginators, waiters, errors',
  async (t) => {
    const { fake, server } = await servedMusic(t)
    const { stdout } = await run('python3', [scriptOf('served-from-python.py'), server.url], { env })
    t.deepEqual(JSON.parse(stdout), {
      item: ['00ff', ['x', 'y'], '3.14'],
      titles: Array.from({ length: 10 }, (_, number) => `Song 0${number}`),
      errors: [
        ['ConditionalCheckFailedException', 400],
        ['ResourceNotFoundException', 'Requested resource not found: Table: Nope not found'],
      ],
      plays: 1,
      scanned: 61,
    })
    t.is((await fake.send(new ScanCommand({ TableName: 'Songs' }))).Count, 61)
  },
)

testWith('python3', boto3, 'boto3 works on it: indexes in pages, batches, transactions, deletes', async (t) => {
  const { fake, server } = await servedMusic(t)
  const { stdout } = await run('python3', [scriptOf('indexed-from-python.py'), server.url], { env })
  t.deepEqual(JSON.parse(stdout), {
    ttl: 'ENABLED',
    index: [Array.from({ length: 20 }, (_, number) => String(40 + number)), 3],
    batch: ['58', '59'],
    cancelled: ['ConditionalCheckFailed', 'None'],
    plays: '1',
    kept: 'ConditionalCheckFailedException',
    removed: { artist: 'Eve', title: 'one' },
    left: 60,
  })
  const { Items = [] } = await fake.send(new ScanCommand({ TableName: 'Tracks' }))
  t.deepEqual(
    Items.filter(({ plays }) => plays?.N !== '0').map(({ title }) => title),
    [{ S: '00' }],
  )
})

testWith('aws', ['--version'], 'the AWS CLI works on it', async (t) => {
  const { server } = await servedMusic(t)
  const aws = async (...args: string[]): Promise<unknown> => {
    const { stdout } = await run('aws', ['dynamodb', '--endpoint-url', server.url, '--output', 'json', ...args], {
      env,
    })
    return stdout === '' ? undefined : JSON.parse(stdout)
  }
  const item = { pk: { S: 'a' }, sk: { S: 'x' }, n: { N: '1' } }
  await aws('put-item', '--table-name', 'Music', '--item', JSON.stringify(item))
  t.like(await aws('scan', '--table-name', 'Music'), { Items: [item], Count: 1, ScannedCount: 1 })
  t.deepEqual(await aws('list-tables'), { TableNames: ['Music'] })
  await t.throwsAsync(aws('describe-table', '--table-name', 'Nope'), {
    message: /An error occurred \(ResourceNotFoundException\) .*Requested resource not found: Table: Nope not found/,
  })
})
