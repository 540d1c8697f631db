import { addDefect } from '../defects/add-defect.js'
import { drawBatchGet, drawBatchWrite } from './draw-batches.js'
import { drawGet, drawQuery, drawScan } from './draw-reads.js'
import { drawTransactGet, drawTransactWrite } from './draw-transactions.js'
import { drawDelete, drawPut, drawUpdateItem } from './draw-writes.js'
import type { Step } from './step.js'
import type { World } from './world.js'

const WEIGHTS = {
  PutItem: 18,
  UpdateItem: 26,
  DeleteItem: 7,
  GetItem: 9,
  Query: 16,
  Scan: 6,
  BatchGetItem: 4,
  BatchWriteItem: 5,
  TransactWriteItems: 7,
  TransactGetItems: 3,
} as const

const DRAWS: Readonly<Record<keyof typeof WEIGHTS, (world: World) => Step>> = {
  PutItem: drawPut,
  UpdateItem: drawUpdateItem,
  DeleteItem: drawDelete,
  GetItem: drawGet,
  Query: drawQuery,
  Scan: drawScan,
  BatchGetItem: drawBatchGet,
  BatchWriteItem: drawBatchWrite,
  TransactWriteItems: drawTransactWrite,
  TransactGetItems: drawTransactGet,
}

// more of what few mistakes fit
const FAILING: Readonly<Record<keyof typeof WEIGHTS, number>> = {
  PutItem: 18,
  UpdateItem: 24,
  DeleteItem: 6,
  GetItem: 6,
  Query: 26,
  Scan: 12,
  BatchGetItem: 5,
  BatchWriteItem: 6,
  TransactWriteItems: 8,
  TransactGetItems: 3,
}

const DEFECT_SHARE = 0.48

/** The next step of a world: a random operation, with a mistake in about half of all cases. */
export function drawStep(world: World): Step {
  const isToFail = world.draw.chance(DEFECT_SHARE)
  const operation = world.draw.weighted(isToFail ? FAILING : WEIGHTS)
  world.tally.add(`operation: ${operation}`)
  const step = DRAWS[operation](world)
  return isToFail ? addDefect(step, world) : step
}
