import * as sdk from '@aws-sdk/client-dynamodb'
import { DescribeEndpointsCommand, DescribeLimitsCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { musicClient } from '../support/music.js'

type AnyCommand = new (input: object) => DescribeLimitsCommand

// PartiQL, streams' and global tables' settings, backups, exports, imports, insights, policies
const REFUSED = [
  'BatchExecuteStatement',
  'CreateBackup',
  'CreateGlobalTable',
  'DeleteBackup',
  'DeleteResourcePolicy',
  'DescribeBackup',
  'DescribeContinuousBackups',
  'DescribeContributorInsights',
  'DescribeExport',
  'DescribeGlobalTable',
  'DescribeGlobalTableSettings',
  'DescribeImport',
  'DescribeKinesisStreamingDestination',
  'DescribeTableReplicaAutoScaling',
  'DisableKinesisStreamingDestination',
  'EnableKinesisStreamingDestination',
  'ExecuteStatement',
  'ExecuteTransaction',
  'ExportTableToPointInTime',
  'GetResourcePolicy',
  'ImportTable',
  'ListBackups',
  'ListContributorInsights',
  'ListExports',
  'ListGlobalTables',
  'ListImports',
  'PutResourcePolicy',
  'RestoreTableFromBackup',
  'RestoreTableToPointInTime',
  'UpdateContinuousBackups',
  'UpdateContributorInsights',
  'UpdateGlobalTable',
  'UpdateGlobalTableSettings',
  'UpdateKinesisStreamingDestination',
  'UpdateTableReplicaAutoScaling',
]
const KNOWN = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeEndpoints',
  'DescribeLimits',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'ListTagsOfResource',
  'PutItem',
  'Scan',
  'TagResource',
  'UntagResource',
  'UpdateTable',
  'UpdateTimeToLive',
]

const commands = Object.entries(sdk).filter(([name]) => /^[A-Z]\w*Command$/.test(name)) as [string, AnyCommand][]

/** The name of the error that a command without input ends with, or `ok`. */
async function end(Command: AnyCommand): Promise<{ readonly name: string; readonly message: string }> {
  const client = new FakeDynamoDBClient({ maxAttempts: 1 })
  try {
    await client.send(new Command({}))
    return { name: 'ok', message: '' }
  } catch (error) {
    return error as Error
  }
}

test('the SDK has commands to walk through', (t) => {
  const names = commands.map(([name]) => name.replace(/Command$/, ''))
  for (const operation of KNOWN) t.true(names.includes(operation), operation)
})

for (const [name, Command] of commands) {
  const operation = name.replace(/Command$/, '')
  test(`${operation} either works or is refused by name`, async (t) => {
    const error = await end(Command)
    const isRefused = error.name === 'UnknownOperationException'
    if (isRefused)
      t.regex(error.message, new RegExp(`^FakeDynamoDBClient doesn't have ${operation} \\(yet\\): nothing was done\\.`))
    else t.true(['ok', 'ValidationException'].includes(error.name), `${error.name}: ${error.message}`)
    if (REFUSED.includes(operation)) t.true(isRefused)
    if (KNOWN.includes(operation)) t.false(isRefused)
  })
}

test('DescribeLimits tells the quotas of a new account', async (t) => {
  t.like(await (await musicClient()).send(new DescribeLimitsCommand({})), {
    AccountMaxReadCapacityUnits: 80_000,
    AccountMaxWriteCapacityUnits: 80_000,
    TableMaxReadCapacityUnits: 40_000,
    TableMaxWriteCapacityUnits: 40_000,
  })
})

test('DescribeEndpoints tells the address of the region', async (t) => {
  const { Endpoints } = await (await musicClient({ region: 'eu-west-1' })).send(new DescribeEndpointsCommand({}))
  t.deepEqual(Endpoints, [{ Address: 'dynamodb.eu-west-1.amazonaws.com', CachePeriodInMinutes: 1440 }])
})
