import { flag, integer, listOf, type Shape, structure, text } from '../wire/shape.js'
import type { CreateTableInput, KeySchemaInput, ProjectionInput, ThroughputInput } from './create-table-input.js'

const keySchema: Shape<KeySchemaInput> = listOf(structure({ AttributeName: text, KeyType: text }))
const projection: Shape<ProjectionInput> = structure({ ProjectionType: text, NonKeyAttributes: listOf(text) })
const throughput: Shape<ThroughputInput> = structure({ ReadCapacityUnits: integer, WriteCapacityUnits: integer })

/** The members of CreateTable that the fake has. */
export const createTableShape: Shape<CreateTableInput> = structure({
  TableName: text,
  KeySchema: keySchema,
  AttributeDefinitions: listOf(structure({ AttributeName: text, AttributeType: text })),
  BillingMode: text,
  ProvisionedThroughput: throughput,
  LocalSecondaryIndexes: listOf(structure({ IndexName: text, KeySchema: keySchema, Projection: projection })),
  GlobalSecondaryIndexes: listOf(
    structure({ IndexName: text, KeySchema: keySchema, Projection: projection, ProvisionedThroughput: throughput }),
  ),
  DeletionProtectionEnabled: flag,
  TableClass: text,
})
