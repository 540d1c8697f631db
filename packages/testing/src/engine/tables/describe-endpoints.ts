import { structure } from '../../wire/shape.js'
import { defineOperation, type Operation } from '../operation.js'

const A_DAY_IN_MINUTES = 1440

/** DescribeEndpoints: the address that DynamoDB has in the region. Nothing is ever sent there. */
export const describeEndpoints: Operation = defineOperation(
  'DescribeEndpoints',
  structure({}),
  (_input, { region }) => ({
    Endpoints: [{ Address: `dynamodb.${region}.amazonaws.com`, CachePeriodInMinutes: A_DAY_IN_MINUTES }],
  }),
)
