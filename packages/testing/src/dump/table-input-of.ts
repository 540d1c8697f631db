import type { CreateTableCommandInput, TableDescription } from '@aws-sdk/client-dynamodb'
import { givenEncryption } from '../tables/encryption.js'
import { throughputInputOf } from './throughput-input-of.js'

type Index = NonNullable<TableDescription['GlobalSecondaryIndexes']>[number]

/** What CreateTable has to be told to get the table that DescribeTable describes. */
export function tableInputOf(table: TableDescription): CreateTableCommandInput {
  const {
    TableName,
    KeySchema,
    AttributeDefinitions,
    LocalSecondaryIndexes: local,
    GlobalSecondaryIndexes: global,
  } = table
  const BillingMode = table.BillingModeSummary?.BillingMode ?? 'PROVISIONED'
  return {
    TableName,
    KeySchema,
    AttributeDefinitions,
    BillingMode,
    ...throughputInputOf(table, BillingMode),
    ...(local && { LocalSecondaryIndexes: local.map(indexOf) }),
    ...(global && {
      GlobalSecondaryIndexes: global.map((index) => ({ ...indexOf(index), ...throughputInputOf(index, BillingMode) })),
    }),
    ...(table.TableClassSummary && { TableClass: table.TableClassSummary.TableClass }),
    ...(table.DeletionProtectionEnabled && { DeletionProtectionEnabled: true }),
    ...(table.SSEDescription && { SSESpecification: givenEncryption(table.SSEDescription.KMSMasterKeyArn) }),
  }
}

function indexOf({ IndexName, KeySchema, Projection }: Index) {
  return { IndexName, KeySchema, Projection }
}
