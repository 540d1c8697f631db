import { type FuzzIndex, type FuzzTable, partsOf } from '../data/fuzz-table.js'
import { drawKeyCondition } from '../grammar/draw-key-condition.js'
import { drawProjection } from '../grammar/draw-projection.js'
import { drawAttributesToGet, drawFilter, drawKeyConditions } from '../legacy/draw-legacy.js'
import { drawLegacySelection, drawSelection, heldBy } from './draw-selection.js'
import type { Input, Step } from './step.js'
import type { Target, World } from './world.js'

/** A GetItem. */
export function drawGet(world: World): Step {
  const target = world.target()
  const { table, key } = target
  const input = {
    TableName: table.name,
    Key: key,
    ...projectionMembers(world, target, world.draw.chance(0.2)),
    ...consistent(world),
  }
  return { operation: 'GetItem', inputs: [input], paged: false, touched: [target] }
}

/** A projection, expression or legacy, of half of all reads. */
export function projectionMembers(world: World, target: Target, isLegacy: boolean): Input {
  const { draw, tally } = world
  if (draw.chance(0.4)) return {}
  if (isLegacy) return drawAttributesToGet({ draw, tally, item: target.item ?? {} })
  tally.add('parameter: ProjectionExpression')
  const from = world.expression(target)
  return { ProjectionExpression: drawProjection(from), ...from.members() }
}

/** A Query of a table or index: one page of a table, or all pages. */
export function drawQuery(world: World): Step {
  const { draw, tally } = world
  const target = world.target()
  const { table, key } = target
  const index = table.indexes.length > 0 && draw.chance(0.5) ? draw.pick(table.indexes) : undefined
  const queried = index?.key ?? table.key
  tally.add(index === undefined ? 'query: table' : `query: ${index.kind} index`)
  const input = { ...base(world, table, index), ...forward(world), ...conditions(world, target, index) }
  const limit = draw.chance(0.4) ? { Limit: 1 + draw.below(4) } : {}
  // only a table's keys are all different: what is in an index under one key has no promised order
  const paged = index !== undefined || draw.chance(0.5)
  const start = !paged && draw.chance(0.3) ? { ExclusiveStartKey: key } : {}
  return {
    operation: 'Query',
    inputs: [{ ...input, ...limit, ...start }],
    paged,
    sortedBy: queried.sort?.name,
    touched: [],
  }
}

// key condition, filter and what is selected of a Query: one in five is a legacy one
function conditions(world: World, target: Target, index: FuzzIndex | undefined): Input {
  const { draw, tally } = world
  const { table, item, key } = target
  const queried = index?.key ?? table.key
  const keyNames = partsOf(queried).map(({ name }) => name)
  if (draw.chance(0.2)) {
    const from = { draw, tally, item: item ?? key }
    const legacy = { ...drawKeyConditions(from, queried), ...drawLegacySelection(from, { table, index }) }
    if (!draw.chance(0.4) || index !== undefined) return legacy
    return { ...legacy, ...drawFilter(from, 'QueryFilter', keyNames) }
  }
  tally.add('parameter: KeyConditionExpression')
  const isHeld = heldBy({ table, index })
  const from = world.expression(target, (name) => isHeld(name) && !keyNames.includes(name))
  const KeyConditionExpression = drawKeyCondition(from, queried, item ?? key)
  return { KeyConditionExpression, ...drawSelection(from, { table, index }), ...from.members() }
}

/** A Scan of a table or index: all pages of all of its segments. */
export function drawScan(world: World): Step {
  const { draw, tally } = world
  const target = world.target()
  const { table, item, key } = target
  const index = table.indexes.length > 0 && draw.chance(0.35) ? draw.pick(table.indexes) : undefined
  tally.add(index === undefined ? 'scan: table' : `scan: ${index.kind} index`)
  const input = { ...base(world, table, index) }
  if (draw.chance(0.2) && index === undefined) {
    const from = { draw, tally, item: item ?? key }
    Object.assign(input, drawFilter(from, 'ScanFilter', []), drawLegacySelection(from, { table, index }))
  } else {
    const from = world.expression(target, heldBy({ table, index }))
    Object.assign(input, { ...drawSelection(from, { table, index }), ...from.members() })
  }
  const limit = draw.chance(0.3) ? { Limit: 2 + draw.below(5) } : {}
  const TotalSegments = 2 + draw.below(3)
  const segments = draw.chance(0.2)
    ? Array.from({ length: TotalSegments }, (_, Segment) => ({ Segment, TotalSegments }))
    : [{}]
  if (segments.length > 1) tally.add('scan: segments')
  return {
    operation: 'Scan',
    inputs: segments.map((segment) => ({ ...input, ...limit, ...segment })),
    paged: true,
    touched: [],
  }
}

function base(world: World, table: FuzzTable, index: FuzzIndex | undefined): Input {
  const consistency = index?.kind === 'global' ? {} : consistent(world)
  return { TableName: table.name, ...(index && { IndexName: index.name }), ...consistency }
}

function consistent({ draw, tally }: World): Input {
  if (draw.chance(0.8)) return {}
  tally.add('parameter: ConsistentRead')
  return { ConsistentRead: true }
}

function forward({ draw, tally }: World): Input {
  if (draw.chance(0.6)) return {}
  tally.add('parameter: ScanIndexForward')
  return { ScanIndexForward: false }
}
