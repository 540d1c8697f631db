import test from 'ava'
import { type LimitMet, throttled } from '#src/engine/throughput/throttled.js'

const TABLE: LimitMet = { type: 'ProvisionedThroughputExceeded', mode: 'provisioned', kind: 'write', index: undefined }

test('the first limit decides on the name, and each is told with its resource', (t) => {
  const key = { partition: { name: 'g', type: 'S' }, sort: undefined } as const
  const index = { kind: 'global', name: 'gsi', key, projected: 'all', described: {} } as const
  const all: LimitMet[] = [TABLE, { ...TABLE, index, type: 'KeyRangeThroughputExceeded' }]
  t.deepEqual(throttled(TABLE, all, 'arn:table/Music').toBody(), {
    __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    message:
      'The level of configured provisioned throughput for the table was exceeded. Consider increasing your ' +
      'provisioning level with the UpdateTable API.',
    ThrottlingReasons: [
      { reason: 'TableWriteProvisionedThroughputExceeded', resource: 'arn:table/Music' },
      { reason: 'IndexWriteKeyRangeThroughputExceeded', resource: 'arn:table/Music/index/gsi' },
    ],
  })
})

test('names and the casing of the reasons are those of the SDK’s models', (t) => {
  const cases = [
    ['KeyRangeThroughputExceeded', 'provisioned', 'ProvisionedThroughputExceededException', 'ThrottlingReasons'],
    ['KeyRangeThroughputExceeded', 'on-demand', 'ThrottlingException', 'throttlingReasons'],
    ['MaxOnDemandThroughputExceeded', 'on-demand', 'ThrottlingException', 'throttlingReasons'],
    ['AccountLimitExceeded', 'on-demand', 'RequestLimitExceeded', 'ThrottlingReasons'],
  ] as const
  for (const [type, mode, name, member] of cases) {
    const met: LimitMet = { ...TABLE, type, mode, kind: 'read' }
    const error = throttled(met, [met], 'arn')
    t.is(error.name, name)
    t.is(error.status, 400)
    t.deepEqual(error.members, { [member]: [{ reason: `TableRead${type}`, resource: 'arn' }] })
  }
})
