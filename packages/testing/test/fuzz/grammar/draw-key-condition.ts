import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { drawKeyValue } from '../data/draw-value.js'
import type { FuzzKey, FuzzPart } from '../data/fuzz-table.js'
import type { ExpressionDraw } from './expression-draw.js'
import { orderPair } from './order-pair.js'

const MIRRORED = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

/** A key condition, of the partition that an item lies in. */
export function drawKeyCondition(from: ExpressionDraw, key: FuzzKey, item: WireItem): string {
  const { draw, tally } = from
  const { partition, sort } = key
  const own = item[partition.name] ?? drawKeyValue(draw, partition.type)
  const first = comparison(from, partition, '=', own)
  if (sort === undefined || draw.chance(0.35)) {
    tally.add('key condition: partition only')
    return first
  }
  const parts = [first, sortTest(from, sort, item[sort.name])].map((text) => (draw.chance(0.1) ? `(${text})` : text))
  return (draw.chance(0.8) ? parts : parts.reverse()).join(' AND ')
}

function sortTest(from: ExpressionDraw, sort: FuzzPart, stored: WireValue | undefined): string {
  const { draw, tally } = from
  const value = stored !== undefined && draw.chance(0.5) ? stored : drawKeyValue(draw, sort.type)
  const operators = [
    '=',
    '<',
    '<=',
    '>',
    '>=',
    'BETWEEN',
    ...(sort.type === 'N' ? [] : (['begins_with'] as const)),
  ] as const
  const operator = draw.pick(operators)
  tally.add(`key condition: ${operator}`)
  switch (operator) {
    case 'BETWEEN': {
      const [lower, upper] = orderPair(sort.type, value, drawKeyValue(draw, sort.type))
      return `${from.path([sort.name])} BETWEEN ${from.value(lower)} AND ${from.value(upper)}`
    }
    case 'begins_with':
      return `begins_with(${from.path([sort.name])}, ${from.value(value)})`
    default:
      return comparison(from, sort, operator, value)
  }
}

function comparison(from: ExpressionDraw, part: FuzzPart, operator: keyof typeof MIRRORED, value: WireValue): string {
  if (from.draw.chance(0.9)) return `${from.path([part.name])} ${operator} ${from.value(value)}`
  from.tally.add('key condition: value first')
  return `${from.value(value)} ${MIRRORED[operator]} ${from.path([part.name])}`
}
