import { structure } from '../../wire/shape.js'
import { defineOperation, type Operation } from '../operation.js'

/** Source: "Quotas in Amazon DynamoDB", Amazon DynamoDB Developer Guide. */
const LIMITS = {
  AccountMaxReadCapacityUnits: 80_000,
  AccountMaxWriteCapacityUnits: 80_000,
  TableMaxReadCapacityUnits: 40_000,
  TableMaxWriteCapacityUnits: 40_000,
}

/** DescribeLimits: the quotas of a new account. The fake doesn't hold tables to them. */
export const describeLimits: Operation = defineOperation('DescribeLimits', structure({}), () => ({ ...LIMITS }))
