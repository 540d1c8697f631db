import { integer, listOf, type Shape, structure, text } from '../wire/shape.js'
import type {
  AttributeDefinitionsInput,
  GlobalIndexInput,
  IndexInput,
  KeySchemaInput,
  OnDemandInput,
  ProjectionInput,
  ThroughputInput,
  WarmthInput,
} from './create-table-input.js'

export const keySchemaShape: Shape<KeySchemaInput> = listOf(structure({ AttributeName: text, KeyType: text }))
const projection: Shape<ProjectionInput> = structure({ ProjectionType: text, NonKeyAttributes: listOf(text) })

export const attributeDefinitionsShape: Shape<AttributeDefinitionsInput> = listOf(
  structure({ AttributeName: text, AttributeType: text }),
)
export const throughputShape: Shape<ThroughputInput> = structure({
  ReadCapacityUnits: integer,
  WriteCapacityUnits: integer,
})
export const onDemandShape: Shape<OnDemandInput> = structure({
  MaxReadRequestUnits: integer,
  MaxWriteRequestUnits: integer,
})
export const warmthShape: Shape<WarmthInput> = structure({ ReadUnitsPerSecond: integer, WriteUnitsPerSecond: integer })
export const localIndexShape: Shape<IndexInput> = structure({
  IndexName: text,
  KeySchema: keySchemaShape,
  Projection: projection,
})
export const globalIndexShape: Shape<GlobalIndexInput> = structure({
  IndexName: text,
  KeySchema: keySchemaShape,
  Projection: projection,
  ProvisionedThroughput: throughputShape,
  OnDemandThroughput: onDemandShape,
  WarmThroughput: warmthShape,
})
