import { drawItem } from '../data/draw-item.js'
import { keyParts, partsOf } from '../data/fuzz-table.js'
import { drawCondition } from '../grammar/draw-condition.js'
import { drawUpdate } from '../grammar/draw-update.js'
import type { ExpressionDraw } from '../grammar/expression-draw.js'
import { drawAttributeUpdates, drawExpected } from '../legacy/draw-legacy.js'
import type { Input, Step } from './step.js'
import type { Target, World } from './world.js'

const step = (operation: string, input: Input, target: Target): Step => ({
  operation,
  inputs: [input],
  paged: false,
  touched: [target],
})

/** A PutItem. */
export function drawPut(world: World): Step {
  const target = world.target()
  return step('PutItem', { ...putMembers(world, target, true), ...returns(world, ['ALL_OLD', 'NONE']) }, target)
}

/** A DeleteItem. */
export function drawDelete(world: World): Step {
  const target = world.target()
  const members = { TableName: target.table.name, Key: target.key, ...conditionMembers(world, target, true) }
  return step('DeleteItem', { ...members, ...returns(world, ['ALL_OLD', 'NONE']) }, target)
}

/** An UpdateItem. */
export function drawUpdateItem(world: World): Step {
  const target = world.target()
  const members = updateMembers(world, target, true)
  const modes = ['ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW', 'NONE']
  return step('UpdateItem', { ...members, ...returns(world, modes) }, target)
}

/** The members of a put. */
export function putMembers(world: World, target: Target, legacy: boolean): Input {
  const Item = drawItem(world.draw, target.table, target.key)
  return { TableName: target.table.name, Item, ...conditionMembers(world, target, legacy) }
}

/** The members of an update. */
export function updateMembers(world: World, target: Target, legacy: boolean): Input {
  const { table, key, item } = target
  const base = { TableName: table.name, Key: key }
  if (legacy && world.draw.chance(0.2)) {
    const from = { draw: world.draw, tally: world.tally, item: item ?? {} }
    const expected = world.draw.chance(0.3) ? drawExpected({ ...from, item: item ?? key }) : {}
    return { ...base, ...drawAttributeUpdates(from), ...expected }
  }
  const keys = new Set(partsOf(table.key).map(({ name }) => name))
  const from = world.expression(target)
  const types = new Map(keyParts(table).map(({ name, type }) => [name, type]))
  const text = from.allowing(
    (name) => !keys.has(name),
    () => drawUpdate(from, types),
  )
  return { ...base, UpdateExpression: text, ...condition(from), ...from.members() }
}

/** The members of a condition, expression or legacy, of half of all writes. */
export function conditionMembers(world: World, target: Target, legacy: boolean): Input {
  const { draw, tally } = world
  if (legacy && draw.chance(0.25)) return drawExpected({ draw, tally, item: target.item ?? target.key })
  const from = world.expression(target)
  return { ...condition(from), ...from.members() }
}

/** A condition alone: what a check must have. */
export function requiredCondition(world: World, target: Target): Input {
  const from = world.expression(target)
  return { ConditionExpression: drawCondition(from), ...from.members() }
}

function condition(from: ExpressionDraw): Input {
  if (from.draw.chance(0.5)) return {}
  from.tally.add('parameter: ConditionExpression')
  const onFailure = from.draw.chance(0.3)
    ? { ReturnValuesOnConditionCheckFailure: from.draw.pick(['ALL_OLD', 'NONE']) }
    : {}
  return { ConditionExpression: drawCondition(from), ...onFailure }
}

function returns({ draw, tally }: World, modes: readonly string[]): Input {
  if (draw.chance(0.5)) return {}
  const mode = draw.pick(modes)
  tally.add(`ReturnValues: ${mode}`)
  return { ReturnValues: mode }
}
