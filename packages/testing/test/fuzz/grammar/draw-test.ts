import type { WireValue } from '#src/wire/wire-value.js'
import { drawAny, drawValue, VALUE_TYPES } from '../data/draw-value.js'
import { drawNear, drawOrdered, orderedType, typeOf } from './draw-literal.js'
import type { ExpressionDraw } from './expression-draw.js'
import { orderPair } from './order-pair.js'

const COMPARATORS = ['=', '<>', '<', '<=', '>', '>='] as const

/** One test of a condition: a comparison, BETWEEN, IN or a function. */
export function drawTest(from: ExpressionDraw): string {
  const { draw, tally } = from
  const test = draw.pick(TESTS)
  if (test === 'comparison') return drawComparison(from)
  tally.add(`test: ${test}`)
  switch (test) {
    case 'BETWEEN':
      return drawBetween(from)
    case 'IN':
      return drawIn(from)
    case 'attribute_exists':
    case 'attribute_not_exists':
      return `${test}(${from.path(from.place().path)})`
    case 'attribute_type': {
      const { path, value } = from.place()
      const type = value !== undefined && draw.chance(0.6) ? typeOf(value) : draw.pick(VALUE_TYPES)
      return `attribute_type(${from.path(path)}, ${from.value({ S: type })})`
    }
    case 'begins_with':
      return drawBeginsWith(from)
    case 'contains':
      return drawContains(from)
    case 'size':
      return drawSize(from)
    default:
      return test satisfies never
  }
}

const TESTS = [
  ...(['comparison', 'comparison', 'comparison', 'comparison'] as const),
  ...(['BETWEEN', 'IN', 'attribute_exists', 'attribute_not_exists', 'attribute_type'] as const),
  ...(['begins_with', 'contains', 'size'] as const),
] as const

function drawComparison(from: ExpressionDraw): string {
  const { draw, tally } = from
  const comparator = draw.pick(COMPARATORS)
  tally.add(`test: ${comparator}`)
  const { path, value } = from.place()
  const left = operand(from, from.path(path))
  if (draw.chance(0.12)) {
    const other = from.place(({ path: second }) => second.join() !== path.join()).path
    if (other.join() !== path.join()) {
      tally.add('operand: path with path')
      return `${left} ${comparator} ${from.path(other)}`
    }
  }
  const isOrdered = comparator !== '=' && comparator !== '<>'
  const right = from.value(isOrdered ? drawOrdered(draw, value) : drawNear(draw, value))
  if (draw.chance(0.8)) return `${left} ${comparator} ${right}`
  tally.add('operand: value first')
  return `${right} ${comparator} ${left}`
}

function operand(from: ExpressionDraw, text: string): string {
  if (!from.draw.chance(0.05)) return text
  from.tally.add('operand: parentheses')
  return `(${text})`
}

function drawBetween(from: ExpressionDraw): string {
  const { draw } = from
  const { path, value } = from.place()
  const first = drawOrdered(draw, value)
  const type = orderedType(first) ?? 'S'
  const [lower, upper] = orderPair(type, first, drawValue(draw, type))
  return `${from.path(path)} BETWEEN ${from.value(lower)} AND ${from.value(upper)}`
}

function drawIn(from: ExpressionDraw): string {
  const { path, value } = from.place()
  const candidates = Array.from({ length: 1 + from.draw.below(4) }, () => from.value(drawNear(from.draw, value)))
  return `${from.path(path)} IN (${candidates.join(', ')})`
}

function drawBeginsWith(from: ExpressionDraw): string {
  const { draw } = from
  const { path, value } = from.place(({ value: { S, B } }) => S !== undefined || B !== undefined)
  if (value?.S !== undefined && draw.chance(0.6)) {
    const length = draw.below([...value.S].length + 1)
    return `begins_with(${from.path(path)}, ${from.value({ S: [...value.S].slice(0, length).join('') })})`
  }
  return `begins_with(${from.path(path)}, ${from.value(drawValue(draw, value?.B === undefined ? 'S' : 'B'))})`
}

function drawContains(from: ExpressionDraw): string {
  const { draw } = from
  const { path, value } = from.place()
  const members: WireValue[] = [
    ...(value?.L ?? []),
    ...(value?.SS ?? []).map((S) => ({ S })),
    ...(value?.NS ?? []).map((N) => ({ N })),
    ...(value?.BS ?? []).map((B) => ({ B })),
    ...[...(value?.S ?? '')].map((S) => ({ S })),
  ]
  const member = members.length > 0 && draw.chance(0.7) ? draw.pick(members) : drawAny(draw)
  return `contains(${from.path(path)}, ${from.value(member)})`
}

function drawSize(from: ExpressionDraw): string {
  const { path } = from.place()
  return `size(${from.path(path)}) ${from.draw.pick(COMPARATORS)} ${from.value({ N: `${from.draw.below(5)}` })}`
}
