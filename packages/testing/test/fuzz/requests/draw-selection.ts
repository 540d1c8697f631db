import { type FuzzIndex, type FuzzTable, partsOf } from '../data/fuzz-table.js'
import { drawCondition } from '../grammar/draw-condition.js'
import { drawProjection } from '../grammar/draw-projection.js'
import type { ExpressionDraw } from '../grammar/expression-draw.js'
import { drawAttributesToGet, type LegacyDraw } from '../legacy/draw-legacy.js'
import type { Input } from './step.js'

/** What a Query or Scan reads. */
export interface Source {
  readonly table: FuzzTable
  readonly index: FuzzIndex | undefined
}

/** Filter, projection and Select of a Query or Scan, by expressions. */
export function drawSelection(from: ExpressionDraw, source: Source): Input {
  const { draw, tally } = from
  const chosen: Input = {}
  if (from.hasNames && draw.chance(0.5)) {
    tally.add('parameter: FilterExpression')
    chosen.FilterExpression = drawCondition(from)
  }
  if (draw.chance(0.7)) return { ...chosen, ...drawSelect(from, source) }
  tally.add('parameter: ProjectionExpression')
  chosen.ProjectionExpression = from.allowing(projectable(source), () => drawProjection(from))
  if (draw.chance(0.7)) return chosen
  tally.add('Select: SPECIFIC_ATTRIBUTES')
  return { ...chosen, Select: 'SPECIFIC_ATTRIBUTES' }
}

/** AttributesToGet or Select of a Query or Scan whose other parameters are legacy ones. */
export function drawLegacySelection(from: LegacyDraw, source: Source): Input {
  if (source.index?.kind === 'global' || from.draw.chance(0.7)) return drawSelect(from, source)
  return drawAttributesToGet(from)
}

function drawSelect({ draw, tally }: Pick<LegacyDraw, 'draw' | 'tally'>, { index }: Source): Input {
  if (draw.chance(0.6)) return {}
  const holdsAll = index === undefined || index.kind === 'local' || index.held === undefined
  const select = draw.pick([
    'COUNT',
    ...(holdsAll ? ['ALL_ATTRIBUTES'] : []),
    ...(index === undefined ? [] : ['ALL_PROJECTED_ATTRIBUTES']),
  ])
  tally.add(`Select: ${select}`)
  return { Select: select }
}

// a local index fetches what it doesn't hold, a global one can't
function projectable({ table, index }: Source): (name: string) => boolean {
  return index?.kind === 'global' ? heldBy({ table, index }) : () => true
}

/** Whether what is read holds an attribute of this name. */
export function heldBy({ table, index }: Source): (name: string) => boolean {
  if (index?.held === undefined) return () => true
  const keys = [...partsOf(table.key), ...partsOf(index.key)].map(({ name }) => name)
  const held = new Set([...index.held, ...keys])
  return (name) => held.has(name)
}
