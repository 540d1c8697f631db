import { setTimeout as sleep } from 'node:timers/promises'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { runExample, startExample } from '../support/run-example.js'
import { serveFake } from '../support/serve-fake.js'

const tenths = (stdout: string): readonly string[] => stdout.split('\n').filter((line) => /^ *\d+ % /.test(line))

test('loads into the fake, reports, reads back and looks up', async (t) => {
  const { exitCode, stdout } = await runExample('cities/main', { args: ['--limit', '1000'] })
  t.is(exitCode, 0)
  t.regex(stdout, /^Loading 1,000 cities of 7 countries into the fake in this process$/m)
  t.regex(stdout, /^ {2}written +1,007$/m)
  t.regex(stdout, /^calls +41 +0 retried$/m)
  t.regex(stdout, /^ {2}1,000 of 1,000 cities match$/m)
  t.regex(stdout, /^ {2}7 of 7 countries match$/m)
  t.regex(stdout, /^ {2}City \{.*\}: Kabul, 3,043,532 inhabitants, at 34.52813, 69.17233$/m)
})

test('prints plain lines, one for each tenth, where there is no terminal', async (t) => {
  const { stdout } = await runExample('cities/main', { args: ['--limit', '1000'] })
  const percents = tenths(stdout).map((line) => Number.parseInt(line, 10))
  t.is(percents.length, 10)
  t.true(percents.every((percent, index) => percent >= 10 * (index + 1) && percent < 10 * (index + 2)))
  t.false(stdout.includes('\r') || stdout.includes('\x1b'))
})

test('--faults: items handed back, throttling and lost answers end in the same tables', async (t) => {
  const { exitCode, stdout } = await runExample('cities/main', { args: ['--limit', '3000', '--faults'] })
  t.is(exitCode, 0)
  t.regex(stdout, /^ {2}3,000 of 3,000 cities match$/m)
  const [, handedBack = ''] = /^handed back +([\d,]+)$/m.exec(stdout) ?? []
  // 20 % of 3,000, and of those again
  t.true(Number(handedBack.replace(',', '')) > 500)
  t.notRegex(stdout, / 0 retried$/m)
})

test('loads into the DynamoDB at DYNAMODB_ENDPOINT, creates its tables, and a second run finds them', async (t) => {
  const client = new FakeDynamoDBClient()
  const endpoint = await serveFake(t, client)
  const env = { DYNAMODB_ENDPOINT: endpoint }
  const first = await runExample('cities/main', { args: ['--limit', '300'], env })
  t.is(first.exitCode, 0)
  t.true(first.stdout.includes(endpoint))
  const second = await runExample('cities/main', { args: ['--limit', '200'], env })
  t.is(second.exitCode, 0)
  t.regex(second.stdout, /^ {2}200 of 200 cities match; 100 others are stored, of another run$/m)
  t.is(client.calls.filter(({ operation }) => operation === 'CreateTable').length, 2)
})

test('an item that differs from its source ends the run with 1 and is named', async (t) => {
  const client = new FakeDynamoDBClient()
  client.faults.answer(({ output }) => JSON.stringify(output).replace('"El Tarter"', '"El Tartar"'), {
    operations: ['Scan'],
  })
  const env = { DYNAMODB_ENDPOINT: await serveFake(t, client) }
  const { exitCode, stdout } = await runExample('cities/main', { args: ['--limit', '300'], env })
  t.is(exitCode, 1)
  t.regex(stdout, /^ {2}299 of 300 cities match; 1 differ: AD 3039154$/m)
})

test('what DynamoDB refuses is in the report and missing in the read-back', async (t) => {
  const client = new FakeDynamoDBClient()
  client.faults.fail({ name: 'AccessDeniedException', operations: ['BatchWriteItem'], table: 'Countries' })
  const env = { DYNAMODB_ENDPOINT: await serveFake(t, client) }
  const { exitCode, stdout } = await runExample('cities/main', { args: ['--limit', '100'], env })
  t.is(exitCode, 1)
  t.regex(stdout, /^ {2}rejected +3$/m)
  t.regex(stdout, /^ {2}100 of 100 cities match$/m)
  t.regex(stdout, /^ {2}0 of 3 countries match; 3 are missing: AD, AE, AF$/m)
})

test('Ctrl-C during the flush: prints what was written and what was not, and exits with 130', async (t) => {
  const client = new FakeDynamoDBClient({ clock: new VirtualClock({ autoAdvance: false }) })
  let calls = 0
  // 20 calls are answered, then none any more
  const stalled = client.faults.latency({ ms: 1, operations: ['BatchWriteItem'], when: () => ++calls > 20 })
  const env = { DYNAMODB_ENDPOINT: await serveFake(t, client) }
  const { child, ended } = startExample('cities/main', { args: ['--limit', '1000'], env })
  while (stalled.struck < 8) await sleep(10)
  child.kill('SIGINT')
  const { exitCode, stdout } = await ended
  t.is(exitCode, 130)
  t.regex(stdout, /^ {2}written +500$/m)
  t.regex(stdout, /^ {2}not-sent +307$/m)
  t.regex(stdout, /^ {2}unknown +200$/m)
  t.regex(stdout, /^Interrupted: 500 written, 507 not written\.$/m)
  t.regex(stdout, /200 are in doubt/)
  t.notRegex(stdout, /match/)
})

test('Ctrl-C during the read-back ends it, and exits with 130', async (t) => {
  const client = new FakeDynamoDBClient({ clock: new VirtualClock({ autoAdvance: false }) })
  const stalled = client.faults.latency({ ms: 1, operations: ['Scan'] })
  const env = { DYNAMODB_ENDPOINT: await serveFake(t, client) }
  const { child, ended } = startExample('cities/main', { args: ['--limit', '100'], env })
  while (stalled.struck === 0) await sleep(10)
  child.kill('SIGINT')
  const { exitCode, stdout } = await ended
  t.is(exitCode, 130)
  t.regex(stdout, /^ {2}written +103$/m)
  t.regex(stdout, /^Interrupted while reading back/m)
})

test('an endpoint where nobody listens is named', async (t) => {
  const { exitCode, stderr } = await runExample('cities/main', { env: { DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' } })
  t.is(exitCode, 1)
  t.regex(stderr, /tables can't be prepared in http:\/\/127\.0\.0\.1:1: .*ECONNREFUSED/)
})

test('--faults is refused for a DynamoDB that is not the fake', async (t) => {
  const env = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' }
  const { exitCode, stdout, stderr } = await runExample('cities/main', { args: ['--faults'], env })
  t.is(exitCode, 2)
  t.is(stdout, '')
  t.regex(stderr, /--faults makes the fake misbehave; the DynamoDB at http:\/\/127\.0\.0\.1:1 can't be asked to/)
})

test('--help tells the options', async (t) => {
  const { exitCode, stdout } = await runExample('cities/main', { args: ['--help'] })
  t.is(exitCode, 0)
  for (const option of ['--faults', '--limit', 'DYNAMODB_ENDPOINT']) t.true(stdout.includes(option))
})
