import { flag, listOf, type Shape, structure, text } from '../wire/shape.js'
import type { CreateTableInput } from './create-table-input.js'
import {
  attributeDefinitionsShape,
  globalIndexShape,
  keySchemaShape,
  localIndexShape,
  onDemandShape,
  throughputShape,
  warmthShape,
} from './index-shapes.js'

/** The members of CreateTable that the fake has. */
export const createTableShape: Shape<CreateTableInput> = structure({
  TableName: text,
  KeySchema: keySchemaShape,
  AttributeDefinitions: attributeDefinitionsShape,
  BillingMode: text,
  ProvisionedThroughput: throughputShape,
  OnDemandThroughput: onDemandShape,
  WarmThroughput: warmthShape,
  LocalSecondaryIndexes: listOf(localIndexShape),
  GlobalSecondaryIndexes: listOf(globalIndexShape),
  DeletionProtectionEnabled: flag,
  TableClass: text,
  SSESpecification: structure({ Enabled: flag, SSEType: text, KMSMasterKeyId: text }),
  StreamSpecification: structure({ StreamEnabled: flag, StreamViewType: text }),
  Tags: listOf(structure({ Key: text, Value: text })),
})
