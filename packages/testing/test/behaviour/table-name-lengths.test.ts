import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { rawCall } from '../support/raw-call.js'

const operations = {
  CreateTable: {},
  DescribeTable: {},
  DeleteTable: {},
  UpdateTable: { DeletionProtectionEnabled: true },
  DescribeTimeToLive: {},
  UpdateTimeToLive: { TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' } },
}

for (const [operation, more] of Object.entries(operations)) {
  const refusal = async (TableName?: string) => {
    const { body } = await rawCall(new FakeDynamoDBClient(), operation, { ...more, TableName })
    return [body.__type, body.message]
  }
  const VALIDATION = 'com.amazon.coral.validate#ValidationException'

  test(`3. ${operation} without a table name`, async (t) => {
    t.deepEqual(await refusal(), [
      VALIDATION,
      "The parameter 'TableName' is required but was not present in the request",
    ])
  })

  test(`3. ${operation} with a table name that is too long`, async (t) => {
    const name = 'x'.repeat(256)
    t.deepEqual(await refusal(name), [
      VALIDATION,
      `1 validation error detected: Value '${name}' at 'tableName' failed to satisfy constraint: ` +
        'Member must have length less than or equal to 255',
    ])
  })

  test(`3. ${operation} with a character that no table name has`, async (t) => {
    t.deepEqual(await refusal('a song'), [
      VALIDATION,
      "1 validation error detected: Value 'a song' at 'tableName' failed to satisfy constraint: " +
        'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+',
    ])
  })
}

// of UpdateTable measured on AWS in October 2026
for (const operation of ['CreateTable', 'UpdateTable', 'UpdateTimeToLive'] as const) {
  test(`3. ${operation} with a table name of two characters`, async (t) => {
    const { body } = await rawCall(new FakeDynamoDBClient(), operation, { ...operations[operation], TableName: 'ab' })
    t.is(
      body.message,
      "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: " +
        'Member must have length greater than or equal to 3',
    )
  })
}
