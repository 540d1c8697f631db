import { itemShape } from '../../wire/item-shape.js'
import { type Shape, structure, text } from '../../wire/shape.js'
import type { WireItem } from '../../wire/wire-value.js'
import { expressionMembers } from '../checks/expression-members.js'
import type { ProjectionInput } from '../reads/read-projection.js'
import type { UpdateInput } from '../writes/read-update.js'

const conditional = {
  TableName: text,
  ConditionExpression: text,
  ...expressionMembers,
  ReturnValuesOnConditionCheckFailure: text,
}

/** One action of a TransactWriteItems, whatever it is. */
export interface ActionInput extends UpdateInput {
  readonly TableName?: string
  readonly Key?: WireItem
  readonly Item?: WireItem
}

/** One entry of TransactItems: it should have exactly one of these. */
export interface WriteEntry {
  readonly ConditionCheck?: ActionInput
  readonly Put?: ActionInput
  readonly Delete?: ActionInput
  readonly Update?: ActionInput
}

/** One read of a TransactGetItems. */
export interface GetInput extends ProjectionInput {
  readonly TableName?: string
  readonly Key?: WireItem
}

/** One entry of a TransactGetItems. */
export interface GetEntry {
  readonly Get?: GetInput
}

/** The shape of an entry of TransactWriteItems. */
export const writeEntryShape: Shape<WriteEntry> = structure({
  ConditionCheck: structure({ ...conditional, Key: itemShape }),
  Put: structure({ ...conditional, Item: itemShape }),
  Delete: structure({ ...conditional, Key: itemShape }),
  Update: structure({ ...conditional, Key: itemShape, UpdateExpression: text }),
})

/** The shape of an entry of TransactGetItems. */
export const getEntryShape: Shape<GetEntry> = structure({
  Get: structure({
    TableName: text,
    Key: itemShape,
    ProjectionExpression: text,
    ExpressionAttributeNames: expressionMembers.ExpressionAttributeNames,
  }),
})
