import type { CreateTableCommandInput, TableDescription } from '@aws-sdk/client-dynamodb'

type Index = NonNullable<TableDescription['GlobalSecondaryIndexes']>[number]
type Units = TableDescription['ProvisionedThroughput']

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
  const throughput = (units: Units) => BillingMode === 'PROVISIONED' && { ProvisionedThroughput: unitsOf(units) }
  return {
    TableName,
    KeySchema,
    AttributeDefinitions,
    BillingMode,
    ...throughput(table.ProvisionedThroughput),
    ...(local && { LocalSecondaryIndexes: local.map(indexOf) }),
    ...(global && {
      GlobalSecondaryIndexes: global.map((index) => ({
        ...indexOf(index),
        ...throughput(index.ProvisionedThroughput),
        ...(index.OnDemandThroughput && { OnDemandThroughput: index.OnDemandThroughput }),
      })),
    }),
    ...(table.OnDemandThroughput && { OnDemandThroughput: table.OnDemandThroughput }),
    ...(table.TableClassSummary && { TableClass: table.TableClassSummary.TableClass }),
    ...(table.DeletionProtectionEnabled && { DeletionProtectionEnabled: true }),
  }
}

function indexOf({ IndexName, KeySchema, Projection }: Index) {
  return { IndexName, KeySchema, Projection }
}

function unitsOf(units: Units) {
  return { ReadCapacityUnits: units?.ReadCapacityUnits, WriteCapacityUnits: units?.WriteCapacityUnits }
}
