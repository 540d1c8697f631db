import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, DescribeTableCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { Dump, PlainDump } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { key } from '../support/entries.js'
import { tableInput } from '../support/music.js'
import { RunningCli } from '../support/run-cli.js'
import { httpClient } from '../support/served-music.js'

const TableName = 'Music'
const table = tableInput(TableName, { pk: 'S', sk: 'S' })
const seed: Dump = { tables: [{ table, items: [{ pk: { S: 'seeded' }, sk: { S: 'x' } }] }] }

function run(t: ExecutionContext, ...args: string[]): RunningCli {
  const cli = new RunningCli(args)
  t.teardown(() => cli.child.kill('SIGKILL'))
  return cli
}

async function folder(t: ExecutionContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'sluice-served-'))
  t.teardown(() => rm(path, { recursive: true }))
  return path
}

async function seedFile(t: ExecutionContext): Promise<string> {
  const file = join(await folder(t), 'seed.json')
  await writeFile(file, JSON.stringify(seed))
  return file
}

test('it serves until Ctrl-C, on the real clock, and logs requests with --verbose', async (t) => {
  const cli = run(t, '--port', '0', '--verbose', '--region', 'eu-west-1')
  const client = httpClient(await cli.endpoint())
  t.teardown(() => client.destroy())
  const before = Date.now()
  await client.send(new CreateTableCommand(table))
  const { Table } = await client.send(new DescribeTableCommand({ TableName }))
  t.true((Table?.CreationDateTime?.getTime() ?? 0) >= before - 1000)
  t.is(Table?.TableArn, 'arn:aws:dynamodb:eu-west-1:000000000000:table/Music')
  t.is(await cli.stop('SIGINT'), 0)
  t.regex(cli.output, / CreateTable Music → 200 ok in .* ms\n.* DescribeTable Music → 200 ok in /)
})

test('without --verbose it tells the endpoint only', async (t) => {
  const cli = run(t, '--port', '0')
  const client = httpClient(await cli.endpoint())
  t.teardown(() => client.destroy())
  await client.send(new CreateTableCommand(table))
  t.is(await cli.stop('SIGTERM'), 0)
  t.regex(cli.output, /^The fake DynamoDB listens on http:\/\/127\.0\.0\.1:\d+\n$/)
})

test('--load begins with the tables and items of a file', async (t) => {
  const cli = run(t, '--port', '0', '--load', await seedFile(t))
  const client = httpClient(await cli.endpoint())
  t.teardown(() => client.destroy())
  t.deepEqual((await client.send(new ScanCommand({ TableName }))).Items, [key('seeded')])
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`--persist writes everything at ${signal}, and the next run begins with it`, async (t) => {
    const path = await folder(t)
    const file = join(path, 'tables.json')
    const options = ['--port', '0', '--persist', file, '--load', await seedFile(t)]
    const first = run(t, ...options)
    const client = httpClient(await first.endpoint())
    t.teardown(() => client.destroy())
    await client.send(new PutItemCommand({ TableName, Item: key('a') }))
    t.is(await first.stop(signal), 0)
    const dump: Dump = JSON.parse(await readFile(file, 'utf8'))
    t.deepEqual(dump.tables[0]?.table, seed.tables[0]?.table)
    t.deepEqual(dump.tables[0]?.items?.map(({ pk }) => pk?.S).sort(), ['a', 'seeded'])
    t.deepEqual(await readdir(path), ['tables.json'], 'nothing unfinished is left')

    const second = run(t, ...options)
    const other = httpClient(await second.endpoint())
    t.teardown(() => other.destroy())
    t.is((await other.send(new ScanCommand({ TableName }))).Count, 2)
  })
}

test('a plain file is loaded, and stays plain when it is written', async (t) => {
  const file = join(await folder(t), 'plain.json')
  const plain: PlainDump = {
    format: 'plain',
    tables: [{ table, items: [{ pk: 'seeded', sk: 'x', tags: { $set: [1] } }] }],
  }
  await writeFile(file, JSON.stringify(plain))
  const cli = run(t, '--port', '0', '--persist', file)
  const client = httpClient(await cli.endpoint())
  t.teardown(() => client.destroy())
  t.deepEqual((await client.send(new ScanCommand({ TableName }))).Items, [{ ...key('seeded'), tags: { NS: ['1'] } }])
  t.is(await cli.stop('SIGTERM'), 0)
  t.deepEqual(JSON.parse(await readFile(file, 'utf8')), plain)
})

test('--help says what there is, and does nothing', async (t) => {
  const cli = run(t, '--help')
  t.is(await cli.ended(), 0)
  for (const option of ['port', 'host', 'region', 'load', 'persist', 'verbose', 'help']) {
    t.regex(cli.output, new RegExp(`^ {2}--${option} `, 'm'))
  }
})

test('what it cannot do it says at once, in a line, with exit code 1', async (t) => {
  const path = await folder(t)
  const broken = join(path, 'broken.json')
  await writeFile(broken, '{')
  const refused = join(path, 'refused.json')
  await writeFile(refused, JSON.stringify({ tables: [{ table, items: [{}] }] }))
  const unknown = join(path, 'unknown.json')
  await writeFile(unknown, JSON.stringify({ format: 'csv', tables: [] }))
  const refusals = [
    [['--prot', '1'], /Unknown option '--prot'/],
    [['--port', 'x'], /Expected `--port` to be a number, got `"x"`/],
    [['--port', '70000'], /Expected `port` to be a whole number from 0 to 65535/],
    [['--load', join(path, 'nothing.json')], /ENOENT.*nothing\.json/],
    [['--load', broken], /broken\.json is no JSON/],
    [
      ['--load', unknown],
      /unknown\.json can't be loaded: Expected `format` to be 'dynamodb-json', 'plain' or left out/,
    ],
    [['--load', refused], /refused\.json can't be loaded: Expected `tables\[0\]\.items\[0\]` to be something/],
    [['--persist', join(path, 'nowhere', 'file.json')], /ENOENT.*nowhere/],
  ] as const
  const refuse = async ([args, said]: (typeof refusals)[number]): Promise<void> => {
    const cli = run(t, ...args)
    t.is(await cli.ended(), 1, args.join(' '))
    t.regex(cli.errors, said)
    t.notRegex(cli.errors, /\n {4}at /, 'no stack')
    t.is(cli.output, '')
  }
  await Promise.all(refusals.map(refuse))
})
