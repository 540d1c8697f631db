import type { WireValue } from '#src/wire/wire-value.js'
import { drawAny, drawValue, type ValueType } from '../data/draw-value.js'
import { clash, type FuzzPath, type Place } from '../data/paths.js'
import type { ExpressionDraw } from './expression-draw.js'

type Section = 'SET' | 'REMOVE' | 'ADD' | 'DELETE'

const SECTIONS = ['SET', 'REMOVE', 'ADD', 'DELETE'] as const
const SHARES: Readonly<Record<Section, number>> = { SET: 0.8, REMOVE: 0.4, ADD: 0.35, DELETE: 0.25 }

/** An update of up to four sections. `types` has the types that index keys must keep. */
export function drawUpdate(from: ExpressionDraw, types: ReadonlyMap<string, ValueType>): string {
  const { draw, tally } = from
  const taken: FuzzPath[] = []
  const chosen = draw.shuffled(SECTIONS).filter((section) => draw.chance(SHARES[section]))
  const sections = (chosen.length > 0 ? chosen : (['SET'] as const)).map((section) => {
    const actions = Array.from({ length: 1 + draw.below(section === 'ADD' ? 1 : 3) }, () => {
      const target = freeTarget(from, section, taken)
      return target && drawAction(from, section, target, types)
    }).filter((action) => action !== undefined)
    if (actions.length > 0) tally.add(`update: ${section}`)
    return actions.length > 0 ? `${section} ${actions.join(', ')}` : ''
  })
  const text = sections.filter((section) => section !== '').join(' ')
  return text === '' ? `SET ${from.path(['f'])} = ${from.value(drawAny(draw))}` : text
}

type Target = Place | { readonly path: FuzzPath; readonly value: undefined }

function freeTarget(from: ExpressionDraw, section: Section, taken: FuzzPath[]): Target | undefined {
  const fits = {
    SET: () => true,
    REMOVE: () => true,
    ADD: ({ value }: Place) => value.N !== undefined || setType(value) !== undefined,
    DELETE: ({ value }: Place) => setType(value) !== undefined,
  }[section]
  for (let tries = 0; tries < 6; tries++) {
    const target = from.place(fits)
    if (taken.some((other) => clash(target.path, other))) continue
    taken.push(target.path)
    return target
  }
  return undefined
}

function setType(value: WireValue | undefined): 'SS' | 'NS' | 'BS' | undefined {
  return (['SS', 'NS', 'BS'] as const).find((type) => value?.[type] !== undefined)
}

function drawAction(
  from: ExpressionDraw,
  section: Section,
  { path, value }: Target,
  types: ReadonlyMap<string, ValueType>,
): string {
  const { draw } = from
  const written = from.path(path)
  const own = types.get(path[0])
  if (section === 'REMOVE') return written
  if (section === 'SET')
    return `${written} = ${own ? from.value(nonEmpty(draw.below(9), own)) : drawSetValue(from, value)}`
  const type = setType(value) ?? draw.pick(['SS', 'NS', 'BS'] as const)
  if (section === 'DELETE') return `${written} ${from.value(someOf(from, value, type))}`
  const isNumber = own === 'N' || value?.N !== undefined || (value === undefined && draw.chance(0.5))
  return `${written} ${from.value(isNumber ? drawSmall(from) : drawValue(draw, type))}`
}

// index keys can't be empty
function nonEmpty(index: number, type: ValueType): WireValue {
  if (type === 'N') return { N: `${index}` }
  return type === 'B' ? { B: Buffer.from(`${index}`).toString('base64') } : { S: `s${index}` }
}

function someOf(from: ExpressionDraw, value: WireValue | undefined, type: 'SS' | 'NS' | 'BS'): WireValue {
  const members = value?.[type]
  if (members === undefined || from.draw.chance(0.3)) return drawValue(from.draw, type)
  return { [type]: from.draw.some(members, members.length) }
}

// small enough that most sums have no more than 38 digits
function drawSmall(from: ExpressionDraw): WireValue {
  return { N: from.draw.pick(['1', '-1', '2', '0.5', '10', '0']) }
}

function drawSetValue(from: ExpressionDraw, value: WireValue | undefined): string {
  const { draw, tally } = from
  const form = draw.weighted({
    value: 4,
    path: 1,
    sum: value?.N ? 4 : 1,
    if_not_exists: 2,
    list_append: value?.L ? 4 : 1,
  })
  tally.add(`set: ${form}`)
  switch (form) {
    case 'value':
      return from.value(drawAny(draw))
    case 'path':
      return from.path(from.place().path)
    case 'sum': {
      const operator = draw.pick(['+', '-'] as const)
      tally.add(`set: ${operator}`)
      return `${drawNumber(from)} ${operator} ${drawNumber(from)}`
    }
    case 'if_not_exists':
      return drawIfNotExists(from, drawAny(draw))
    case 'list_append':
      return `list_append(${drawList(from)}, ${drawList(from)})`
    default:
      return form satisfies never
  }
}

function drawIfNotExists(from: ExpressionDraw, fallback: WireValue): string {
  const { path } = from.place()
  const second = from.place().path
  const isPath = from.draw.chance(0.2) && second.join() !== path.join()
  return `if_not_exists(${from.path(path)}, ${isPath ? from.path(second) : from.value(fallback)})`
}

function drawNumber(from: ExpressionDraw): string {
  const form = from.draw.weighted({ value: 2, path: 3, either: 1 })
  const place = from.place(({ value }) => value.N !== undefined)
  if (form === 'value') return from.value(drawSmall(from))
  if (form === 'path') return from.path(place.path)
  from.tally.add('set: if_not_exists as operand')
  return `if_not_exists(${from.path(place.path)}, ${from.value(drawSmall(from))})`
}

function drawList(from: ExpressionDraw): string {
  const form = from.draw.weighted({ value: 2, path: 3, either: 1 })
  const place = from.place(({ value }) => value.L !== undefined)
  if (form === 'value') return from.value(drawValue(from.draw, 'L'))
  if (form === 'path') return from.path(place.path)
  from.tally.add('set: if_not_exists as operand')
  return `if_not_exists(${from.path(place.path)}, ${from.value({ L: [] })})`
}
