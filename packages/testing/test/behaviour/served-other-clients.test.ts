import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import test, { type ExecutionContext } from 'ava'
import { servedMusic } from '../support/served-music.js'

const run = promisify(execFile)
const script = join(import.meta.dirname, '../../test/support/served-from-python.py')
const env = {
  ...process.env,
  AWS_ACCESS_KEY_ID: 'any',
  AWS_SECRET_ACCESS_KEY: 'any',
  AWS_DEFAULT_REGION: 'eu-central-1',
  AWS_PAGER: '',
}

/** Can this command be run here? If not, the test says loudly that it proves nothing. */
function isHere(t: ExecutionContext, command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'ignore' })
  if (status === 0) return true
  t.log(`SKIPPED: '${command} ${args.join(' ')}' doesn't run here, so this client was NOT tested`)
  t.pass()
  return false
}

test('boto3 works on it: resources, batch writer, conditions, paginators, waiters, errors', async (t) => {
  if (!isHere(t, 'python3', '-c', 'import boto3')) return
  const { fake, server } = await servedMusic(t)
  const { stdout } = await run('python3', [script, server.url], { env })
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
})

test('the AWS CLI works on it', async (t) => {
  if (!isHere(t, 'aws', '--version')) return
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
