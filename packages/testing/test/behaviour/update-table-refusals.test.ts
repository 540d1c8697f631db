import { ResourceInUseException, type UpdateTableCommandInput } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { definition, gsi, indexedMusic, ONE_UNIT, update } from '../support/indexed-music.js'
import { rawCall } from '../support/raw-call.js'
import { describe } from '../support/table-state.js'

const INVALID = 'One or more parameter values were invalid: '
const units = (ReadCapacityUnits: number, WriteCapacityUnits: number) => ({ ReadCapacityUnits, WriteCapacityUnits })
const PPR = 'Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST'
const NOTHING =
  'At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, SSESpecification, ' +
  'ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, ' +
  'OnDemandThroughput, WarmThroughput or TableClass is required'
const create = { Create: { ...gsi('new', 'n'), ProvisionedThroughput: ONE_UNIT } }
const deletion = { Delete: { IndexName: 'gsi' } }
const AttributeDefinitions = [definition('n')]
const only = (what: string) => `${INVALID}${what} must be the only operation in the request`

// texts measured on AWS in October 2026
const refused: readonly (readonly [
  title: string,
  billing: 'PROVISIONED' | 'PAY_PER_REQUEST',
  input: object,
  message: string,
])[] = [
  ['nothing', 'PROVISIONED', {}, NOTHING],
  ['definitions alone', 'PROVISIONED', { AttributeDefinitions }, NOTHING],
  ['an empty list of index updates alone', 'PROVISIONED', { GlobalSecondaryIndexUpdates: [] }, NOTHING],
  [
    'an empty list of index updates',
    'PROVISIONED',
    { GlobalSecondaryIndexUpdates: [], DeletionProtectionEnabled: true },
    `${INVALID}List of GlobalSecondaryIndexUpdates is empty`,
  ],
  [
    'a billing mode that is none',
    'PROVISIONED',
    { BillingMode: 'FREE' },
    "1 validation error detected: Value 'FREE' at 'billingMode' failed to satisfy constraint: Member must satisfy enum " +
      'value set: [PROVISIONED, PAY_PER_REQUEST]',
  ],
  [
    'a table class that is none',
    'PROVISIONED',
    { TableClass: 'COLD' },
    'Invalid table-class parameter provided. Please try again with a valid table-class value: ' +
      '[STANDARD, STANDARD_INFREQUENT_ACCESS].',
  ],
  [
    'half a throughput',
    'PROVISIONED',
    { ProvisionedThroughput: { ReadCapacityUnits: 4 } },
    "1 validation error detected: Value null at 'provisionedThroughput.writeCapacityUnits' failed to satisfy constraint: " +
      'Member must not be null',
  ],
  [
    'the throughput that there is',
    'PROVISIONED',
    { ProvisionedThroughput: ONE_UNIT },
    'The provisioned throughput for the table will not change. The requested value equals the current value. ' +
      'Current ReadCapacityUnits provisioned for the table: 1. Requested ReadCapacityUnits: 1. ' +
      'Current WriteCapacityUnits provisioned for the table: 1. Requested WriteCapacityUnits: 1. ' +
      'Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.',
  ],
  [
    'PROVISIONED without a throughput',
    'PAY_PER_REQUEST',
    { BillingMode: 'PROVISIONED' },
    `${INVALID}ProvisionedThroughput must be specified when BillingMode is PROVISIONED`,
  ],
  [
    'PROVISIONED without a throughput for each index',
    'PAY_PER_REQUEST',
    { BillingMode: 'PROVISIONED', ProvisionedThroughput: units(1, 1) },
    `${INVALID}ProvisionedThroughput must be specified for index: gsi`,
  ],
  ['a throughput for an on-demand table', 'PAY_PER_REQUEST', { ProvisionedThroughput: units(1, 1) }, INVALID + PPR],
  [
    'a throughput beside PAY_PER_REQUEST',
    'PROVISIONED',
    { BillingMode: 'PAY_PER_REQUEST', ProvisionedThroughput: units(1, 1) },
    INVALID + PPR,
  ],
  [
    'limits of on-demand throughput for a provisioned table',
    'PROVISIONED',
    { OnDemandThroughput: { MaxReadRequestUnits: 1 } },
    `${INVALID}MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED`,
  ],
  [
    'a limit of 0',
    'PAY_PER_REQUEST',
    { OnDemandThroughput: { MaxReadRequestUnits: 0 } },
    `${INVALID}Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid range`,
  ],
  [
    'to cool a table down',
    'PAY_PER_REQUEST',
    { WarmThroughput: { WriteUnitsPerSecond: 3999 } },
    `${INVALID}Requested WriteUnitsPerSecond for WarmThroughput for table is lower than current WarmThroughput, ` +
      'decreasing WarmThroughput is not supported',
  ],
  [
    'deletion protection and something else',
    'PROVISIONED',
    { DeletionProtectionEnabled: true, ProvisionedThroughput: units(2, 2) },
    only('DeletionProtection modification'),
  ],
  [
    'a table class and deletion protection',
    'PROVISIONED',
    { DeletionProtectionEnabled: true, TableClass: 'STANDARD' },
    only('TableClass modification'),
  ],
  [
    'warm throughput and something else',
    'PROVISIONED',
    { WarmThroughput: { ReadUnitsPerSecond: 9 }, ProvisionedThroughput: units(2, 2) },
    only('WarmThroughput'),
  ],
  [
    'warm throughput and a new index',
    'PROVISIONED',
    { WarmThroughput: { ReadUnitsPerSecond: 9 }, GlobalSecondaryIndexUpdates: [create], AttributeDefinitions },
    `${INVALID}Create global secondary index cannot be specified when updating WarmThroughput`,
  ],
  [
    'limits of on-demand throughput and an index',
    'PAY_PER_REQUEST',
    { OnDemandThroughput: { MaxReadRequestUnits: 1 }, GlobalSecondaryIndexUpdates: [deletion] },
    `${INVALID}OnDemandThroughput can only be combined with BillingMode in an UpdateTable request`,
  ],
  [
    'a throughput and a new index',
    'PROVISIONED',
    { ProvisionedThroughput: units(2, 2), GlobalSecondaryIndexUpdates: [create], AttributeDefinitions },
    `${INVALID}You cannot create or delete index while updating table IOPS`,
  ],
  [
    'a throughput and an index less',
    'PROVISIONED',
    { ProvisionedThroughput: units(2, 2), GlobalSecondaryIndexUpdates: [deletion] },
    `${INVALID}You cannot create or delete index while updating table IOPS`,
  ],
]

for (const [title, billing, input, message] of refused) {
  test(`UpdateTable of a ${billing} table refuses ${title}, and changes nothing`, async (t) => {
    const { client } = await indexedMusic(billing)
    const before = await describe(client)
    const { body } = await rawCall(client, 'UpdateTable', { TableName: 'Music', ...input })
    t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
    t.is(body.message, message)
    t.deepEqual(await describe(client), before)
  })
}

const IN_USE = 'Attempt to change a resource which is still in use: '
const busy: readonly (readonly [
  title: string,
  first: Omit<UpdateTableCommandInput, 'TableName'>,
  second: Omit<UpdateTableCommandInput, 'TableName'>,
  message: string,
])[] = [
  [
    'another throughput while one is being changed',
    { ProvisionedThroughput: units(2, 2) },
    { ProvisionedThroughput: units(3, 3) },
    'Table IOPS are currently being updated. Table: Music',
  ],
  [
    'a billing mode while a throughput is being changed',
    { ProvisionedThroughput: units(2, 2) },
    { BillingMode: 'PAY_PER_REQUEST' },
    'Table IOPS are currently being updated. Table: Music',
  ],
  [
    'a new index while a throughput is being changed',
    { ProvisionedThroughput: units(2, 2) },
    { GlobalSecondaryIndexUpdates: [create], AttributeDefinitions },
    "Can't create or delete indexes while table IOPS are being updated. Table: Music",
  ],
  [
    'a table class while one is being changed',
    { TableClass: 'STANDARD_INFREQUENT_ACCESS' },
    { TableClass: 'STANDARD' },
    "Can't update table class when a table class update is in progress. Table: Music TableClassUpdateInProgress: STANDARD",
  ],
  [
    'an index less while a table class is being changed',
    { TableClass: 'STANDARD_INFREQUENT_ACCESS' },
    { GlobalSecondaryIndexUpdates: [deletion] },
    "Can't create or delete an index when a table class update is in progress.",
  ],
]

for (const [title, first, second, message] of busy) {
  test(`UpdateTable refuses ${title}, and takes it afterwards`, async (t) => {
    const { client, clock } = await indexedMusic('PROVISIONED')
    await update(client, first)
    await t.throwsAsync(update(client, second), { instanceOf: ResourceInUseException, message: IN_USE + message })
    await clock.advance(1000)
    await t.notThrowsAsync(update(client, second))
  })
}

test('deletion protection can be changed while a throughput is being changed', async (t) => {
  const { client } = await indexedMusic('PROVISIONED')
  await update(client, { ProvisionedThroughput: units(2, 2) })
  await t.notThrowsAsync(update(client, { DeletionProtectionEnabled: true }))
  t.like(await describe(client), { TableStatus: 'UPDATING', DeletionProtectionEnabled: true })
})
