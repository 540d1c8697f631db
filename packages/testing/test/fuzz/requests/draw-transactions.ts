import { drawProjection } from '../grammar/draw-projection.js'
import { conditionMembers, putMembers, requiredCondition, updateMembers } from './draw-writes.js'
import type { Input, Step } from './step.js'
import type { Target, World } from './world.js'

/** A TransactGetItems of up to two tables. */
export function drawTransactGet(world: World): Step {
  const TransactItems = world.targets(4).map((target) => {
    const from = world.expression(target)
    const projection = world.draw.chance(0.4) ? { ProjectionExpression: drawProjection(from), ...from.members() } : {}
    return { Get: { TableName: target.table.name, Key: target.key, ...projection } }
  })
  return { operation: 'TransactGetItems', inputs: [{ TransactItems }], paged: false, touched: [] }
}

/** A TransactWriteItems of up to two tables. */
export function drawTransactWrite(world: World): Step {
  const touched = world.targets(4)
  const TransactItems = touched.map((target) => drawAction(world, target))
  const token = world.draw.chance(0.1)
    ? { ClientRequestToken: `token-${world.tables[0]?.name}-${world.draw.below(1e9)}` }
    : {}
  return { operation: 'TransactWriteItems', inputs: [{ TransactItems, ...token }], paged: false, touched }
}

function drawAction(world: World, target: Target): Input {
  const kind = world.draw.pick(['Put', 'Put', 'Update', 'Delete', 'ConditionCheck'] as const)
  world.tally.add(`transaction: ${kind}`)
  const byKey = { TableName: target.table.name, Key: target.key }
  switch (kind) {
    case 'Put':
      return { Put: putMembers(world, target, false) }
    case 'Update':
      return { Update: updateMembers(world, target, false) }
    case 'Delete':
      return { Delete: { ...byKey, ...conditionMembers(world, target, false) } }
    case 'ConditionCheck':
      return { ConditionCheck: { ...byKey, ...requiredCondition(world, target) } }
    default:
      return kind satisfies never
  }
}
