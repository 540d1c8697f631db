import { flag, listOf, type Shape, structure, text } from '../wire/shape.js'
import {
  attributeDefinitionsShape,
  globalIndexShape,
  onDemandShape,
  throughputShape,
  warmthShape,
} from './index-shapes.js'
import type { UpdateTableInput } from './update-table-input.js'

/** The members of UpdateTable that the fake has. */
export const updateTableShape: Shape<UpdateTableInput> = structure({
  TableName: text,
  AttributeDefinitions: attributeDefinitionsShape,
  BillingMode: text,
  ProvisionedThroughput: throughputShape,
  OnDemandThroughput: onDemandShape,
  WarmThroughput: warmthShape,
  GlobalSecondaryIndexUpdates: listOf(
    structure({
      Create: globalIndexShape,
      Update: structure({
        IndexName: text,
        ProvisionedThroughput: throughputShape,
        OnDemandThroughput: onDemandShape,
        WarmThroughput: warmthShape,
      }),
      Delete: structure({ IndexName: text }),
    }),
  ),
  TableClass: text,
  DeletionProtectionEnabled: flag,
})
