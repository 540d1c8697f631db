import { linearScale, linearTicks, logScale, logTicks } from './scales.mjs'
import { element, line, svg, text, WIDTH } from './svg.mjs'

const LEFT = 190
const RIGHT = WIDTH - 150
const TOP = 68
const ROW = 28

/**
 * A row for each contestant: `rows` are `{ name, median, min?, max? }`. With `isRatio` a dot on a logarithmic scale, so that
 * half and double are equally far from 1; else a bar from 0. `limit` draws a line where the target is.
 */
export function drawRows({ title, subtitle, unit, rows, isRatio = false, limit, digits = 2 }) {
  const bottom = TOP + rows.length * ROW
  const { scale, ticks } = scaleOf(rows, isRatio, limit)
  const shown = ({ median, min, max }) =>
    min === undefined || min === max
      ? `${median.toFixed(digits)}${unit}`
      : `${median.toFixed(digits)}${unit} (${min.toFixed(digits)}–${max.toFixed(digits)})`
  const parts = [
    ...ticks.flatMap((tick) => [
      line(scale(tick), TOP - 4, scale(tick), bottom, 'grid'),
      text(scale(tick), bottom + 18, String(tick), { class: 'soft', 'text-anchor': 'middle' }),
    ]),
    ...rows.flatMap((row, index) => drawRow(row, TOP + index * ROW + ROW / 2, { scale, isRatio, shown })),
    ...(limit === undefined ? [] : [line(scale(limit), TOP - 4, scale(limit), bottom, 'limit')]),
  ]
  const description = `${subtitle}. ${rows.map((row) => `${row.name}: ${shown(row)}`).join('; ')}.`
  return svg({ title, subtitle, description, height: bottom + 30 }, parts)
}

function scaleOf(rows, isRatio, limit) {
  const values = rows.flatMap(({ median, min = median, max = median }) => [min, max])
  if (limit !== undefined) values.push(limit)
  if (!isRatio) {
    const ticks = linearTicks(Math.max(...values))
    return { ticks, scale: linearScale(ticks.at(-1), LEFT, RIGHT) }
  }
  const ticks = logTicks(Math.min(...values, 1), Math.max(...values, 1))
  return { ticks, scale: logScale(ticks[0], ticks.at(-1), LEFT, RIGHT) }
}

function drawRow(row, y, { scale, isRatio, shown }) {
  const { name, median, min = median, max = median } = row
  const own = name.startsWith('sluice') ? ' own' : ''
  const mark = isRatio
    ? element('circle', { cx: scale(median), cy: y, r: 5, class: `mark${own}` })
    : element('rect', { x: LEFT, y: y - 8, width: scale(median) - LEFT, height: 16, class: `mark${own}` })
  return [
    text(LEFT - 12, y + 4, name, { class: own.trim() || undefined, 'text-anchor': 'end' }),
    mark,
    line(scale(min), y, scale(max), y, isRatio ? `mark${own}` : 'whisker'),
    text(RIGHT + 12, y + 4, shown(row), { class: own.trim() || undefined }),
  ]
}
