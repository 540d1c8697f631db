import {
  DeleteTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  ListTagsOfResourceCommand,
  PutItemCommand,
  ResourceNotFoundException,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

const TableName = 'Nope'
const Key = { pk: { S: 'a' } }
const ResourceArn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Nope'
const TimeToLiveSpecification = { Enabled: true, AttributeName: 'ttl' }

for (const command of [
  new DescribeTableCommand({ TableName }),
  new DeleteTableCommand({ TableName }),
  new UpdateTableCommand({ TableName, DeletionProtectionEnabled: true }),
  new DescribeTimeToLiveCommand({ TableName }),
  new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }),
]) {
  test(`2. ${command.constructor.name} names a table that doesn't exist`, async (t) => {
    await t.throwsAsync(new FakeDynamoDBClient().send(command as DescribeTableCommand), {
      instanceOf: ResourceNotFoundException,
      message: 'Requested resource not found: Table: Nope not found',
    })
  })
}

for (const command of [new PutItemCommand({ TableName, Item: Key }), new GetItemCommand({ TableName, Key })]) {
  test(`2. ${command.constructor.name} doesn't name a table that doesn't exist`, async (t) => {
    await t.throwsAsync(new FakeDynamoDBClient().send(command as GetItemCommand), {
      instanceOf: ResourceNotFoundException,
      message: 'Requested resource not found',
    })
  })
}

// the text with ResourceArn was measured on AWS in October 2026; older sources have ResourcArn
for (const command of [
  new TagResourceCommand({ ResourceArn, Tags: [{ Key: 'a', Value: 'b' }] }),
  new UntagResourceCommand({ ResourceArn, TagKeys: ['a'] }),
  new ListTagsOfResourceCommand({ ResourceArn }),
]) {
  test(`2. ${command.constructor.name} names the ARN of a table that doesn't exist`, async (t) => {
    await t.throwsAsync(new FakeDynamoDBClient().send(command as TagResourceCommand), {
      instanceOf: ResourceNotFoundException,
      message: `Requested resource not found: ResourceArn: ${ResourceArn} not found`,
    })
  })
}
