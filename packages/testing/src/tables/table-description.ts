import type { Table } from '../storage/table.js'
import type { IndexDefinition } from '../storage/table-definition.js'
import type { TableIndex } from '../storage/table-index.js'

/** The ARN of a table of the fake, whose account is all zeros. */
export function tableArn(region: string, name: string): string {
  return `arn:aws:dynamodb:${region}:000000000000:table/${name}`
}

/** A table as DescribeTable tells it. */
export function describeTable(table: Table, region: string, status: 'CREATING' | 'ACTIVE'): object {
  const { name, createdAt, described, indexes } = table.definition
  const arn = tableArn(region, name)
  const ofKind = (kind: IndexDefinition['kind']): object[] =>
    indexes.filter((index) => index.kind === kind).map((index) => describeIndex(table.index(index), arn, status))
  const local = ofKind('local')
  const global = ofKind('global')
  return {
    ...described,
    TableName: name,
    TableStatus: status,
    TableArn: arn,
    CreationDateTime: createdAt / 1000,
    ItemCount: table.count,
    TableSizeBytes: table.bytes,
    ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
  }
}

function describeIndex({ definition, entries, bytes }: TableIndex, arn: string, status: string): object {
  return {
    ...definition.described,
    IndexName: definition.name,
    IndexArn: `${arn}/index/${definition.name}`,
    ...(definition.kind === 'global' && { IndexStatus: status }),
    ItemCount: entries.size,
    IndexSizeBytes: bytes,
  }
}
