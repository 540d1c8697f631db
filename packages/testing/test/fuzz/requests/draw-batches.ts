import { drawItem } from '../data/draw-item.js'
import { projectionMembers } from './draw-reads.js'
import type { Input, Step } from './step.js'
import type { Target, World } from './world.js'

/** A BatchGetItem of up to two tables. */
export function drawBatchGet(world: World): Step {
  const requests: Record<string, Input> = {}
  const isLegacy = world.draw.chance(0.2)
  for (const [table, targets] of byTable(world.targets(6))) {
    const [first] = targets
    const projection = first === undefined ? {} : projectionMembers(world, first, isLegacy)
    requests[table] = { Keys: targets.map(({ key }) => key), ...projection }
  }
  return { operation: 'BatchGetItem', inputs: [{ RequestItems: requests }], paged: false, touched: [] }
}

/** A BatchWriteItem of up to two tables. */
export function drawBatchWrite(world: World): Step {
  const { draw, tally } = world
  const touched = world.targets(6)
  const requests: Record<string, Input[]> = {}
  for (const [name, targets] of byTable(touched)) {
    requests[name] = targets.map(({ table, key }) => {
      const isPut = draw.chance(0.7)
      tally.add(isPut ? 'batch: put' : 'batch: delete')
      return isPut ? { PutRequest: { Item: drawItem(draw, table, key) } } : { DeleteRequest: { Key: key } }
    })
  }
  return { operation: 'BatchWriteItem', inputs: [{ RequestItems: requests }], paged: false, touched }
}

function byTable(targets: readonly Target[]): ReadonlyMap<string, Target[]> {
  const tables = new Map<string, Target[]>()
  for (const one of targets) tables.set(one.table.name, [...(tables.get(one.table.name) ?? []), one])
  return tables
}
