import { indexStatistics } from '../storage/index-statistics.js'
import type { IndexDefinition } from '../storage/table-definition.js'
import type { TableRecord } from '../storage/table-record.js'
import { tableId } from './table-id.js'
import { indexProgress, tableStatus } from './table-progress.js'

/** The ARN of a table of the fake, whose account is all zeros. */
export function tableArn(region: string, name: string): string {
  return `arn:aws:dynamodb:${region}:000000000000:table/${name}`
}

/** A table as DescribeTable tells it. */
export function describeTable(record: TableRecord, region: string): object {
  const { table, described } = record
  const { name, createdAt, indexes } = table.definition
  const arn = tableArn(region, name)
  const ofKind = (kind: IndexDefinition['kind']): object[] =>
    indexes.filter((index) => index.kind === kind).map((index) => describeIndex(record, index, arn))
  const local = ofKind('local')
  const global = ofKind('global')
  return {
    ...described,
    TableName: name,
    TableStatus: tableStatus(record),
    TableArn: arn,
    TableId: tableId(table.definition),
    CreationDateTime: createdAt / 1000,
    ItemCount: table.count,
    TableSizeBytes: table.bytes,
    ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
  }
}

function describeIndex(record: TableRecord, index: IndexDefinition, arn: string): object {
  const { status, backfilling } = indexProgress(record, index.name)
  const { count, bytes } = status === 'CREATING' ? { count: 0, bytes: 0 } : indexStatistics(record.table, index)
  return {
    ...record.indexes.get(index.name),
    IndexName: index.name,
    IndexArn: `${arn}/index/${index.name}`,
    IndexSizeBytes: bytes,
    ItemCount: count,
    ...(index.kind === 'global' && { IndexStatus: status }),
    ...(backfilling !== undefined && { Backfilling: backfilling }),
  }
}
